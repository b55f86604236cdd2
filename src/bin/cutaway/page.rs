//! `index.html` and what it names, as Trunk reads it, turned into the served page and into one file.

use crate::offline;
use std::path::Path;

/// How the served page names the program.
const PROGRAM: &str = "<link rel=\"modulepreload\" href=\"cutaway.js\">\n  \
     <link rel=\"preload\" href=\"cutaway_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n  \
     <link rel=\"preload\" href=\"lessons.txt\" as=\"fetch\" type=\"text/plain\" crossorigin>\n  \
     <script type=\"module\" src=\"start.js\"></script>";

/// The page's frame: its text cut at the links that are marked `data-trunk`, and the files they name.
#[derive(Debug)]
pub struct Page {
    parts: Vec<Part>,
}

/// A piece of `index.html`.
#[derive(Clone, Debug)]
enum Part {
    Text(String),
    /// A style sheet: the name it is served under, and its text.
    Css(String, String),
    /// The icon: the name it is served under, its type, and its bytes.
    Icon(String, String, Vec<u8>),
    /// Where the program goes.
    Program,
}

impl Page {
    /// Reads `index.html` and every file that its links name.
    ///
    /// # Errors
    /// If a file is missing, or a link asks for what is not known here.
    pub fn read(root: &Path) -> Result<Page, String> {
        let path = root.join("index.html");
        let html = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Page::parse(&html, |name| std::fs::read(root.join(name)).map_err(|error| format!("{name}: {error}")))
    }

    /// Cuts the text of `index.html`; `load` reads a file it names.
    ///
    /// # Errors
    /// As for [`Page::read`].
    pub fn parse(html: &str, load: impl Fn(&str) -> Result<Vec<u8>, String>) -> Result<Page, String> {
        let mut parts = Vec::new();
        let mut rest = html;
        while let Some(start) = rest.find("<link data-trunk") {
            let length = rest[start..].find('>').ok_or("index.html: a <link> is not closed")?;
            let link = &rest[start..start + length];
            parts.push(Part::Text(rest[..start].to_owned()));
            rest = &rest[start + length + 1..];
            let href = || attribute(link, "href").ok_or_else(|| format!("index.html: `{link}` has no href"));
            parts.push(match attribute(link, "rel") {
                Some("rust") => Part::Program,
                Some("css") => {
                    let text = String::from_utf8(load(href()?)?)
                        .map_err(|_| format!("{}: not UTF-8", href().unwrap_or_default()))?;
                    Part::Css(file_name(href()?), text)
                }
                Some("icon") => {
                    let kind = attribute(link, "type").unwrap_or("image/svg+xml");
                    Part::Icon(file_name(href()?), kind.to_owned(), load(href()?)?)
                }
                other => return Err(format!("index.html: no rule for a link with rel={}", other.unwrap_or("nothing"))),
            });
        }
        parts.push(Part::Text(rest.to_owned()));
        if parts.iter().filter(|part| matches!(part, Part::Program)).count() != 1 {
            return Err("index.html: there must be one <link data-trunk rel=\"rust\">".into());
        }
        Ok(Page { parts })
    }

    /// The text of the served page. It holds no script and no style of its own, so that a strict policy lets it run.
    pub fn site(&self) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Css(name, _) => format!("<link rel=\"stylesheet\" href=\"{name}\">"),
            Part::Icon(name, kind, _) => format!("<link rel=\"icon\" type=\"{kind}\" href=\"{name}\">"),
            Part::Program => format!("{PROGRAM}\n  {}", offline::LINKS),
        };
        self.parts.iter().map(part).collect()
    }

    /// The served page of one lesson, in a folder of the site: `head` is added to the head, `body` stands for the body
    /// until scripts run. All four texts are HTML but the title and the description.
    pub fn lesson(&self, title: &str, description: &str, head: &str, id: &str, body: &str) -> String {
        let site = self.site().replace("href=\"", "href=\"../").replace("src=\"", "src=\"../");
        let site = between(&site, "<title>", "</title>", &escaped(title));
        let site = between(&site, "name=\"description\" content=\"", "\"", &escaped(description));
        let site = site.replacen("</head>", &format!("  {head}\n</head>"), 1);
        let start = format!("<body data-cutaway=\"../#/lesson/{id}\"");
        let site = site.replacen("<body data-cutaway", &start, 1);
        let rest = site.find(&start).map_or("", |at| &site[at..]);
        let tag = rest[..rest.find('>').map_or(0, |end| end + 1)].to_owned();
        between(&site, &tag, "</body>", &format!("\n{body}\n"))
    }

    /// The page that shows the course in a file beside it.
    pub fn with_course(&self, file: &str) -> Page {
        let body = format!("<body data-cutaway data-course=\"{file}\">");
        let part = |part: &Part| match part {
            Part::Text(text) => Part::Text(text.replace("<body data-cutaway>", &body)),
            other => other.clone(),
        };
        Page { parts: self.parts.iter().map(part).collect() }
    }

    /// The files that the served page names, with their bytes.
    pub fn assets(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Css(name, text) => Some((name.clone(), text.clone().into_bytes())),
            Part::Icon(name, _, bytes) => Some((name.clone(), bytes.clone())),
            Part::Text(_) | Part::Program => None,
        })
    }

    /// All its style sheets, as one text.
    pub fn style(&self) -> String {
        let text = |part: &Part| if let Part::Css(_, text) = part { text.clone() } else { String::new() };
        self.parts.iter().map(text).collect()
    }

    /// The page in one file: the glue, the packed parts by their names, and the script that starts it, all inline.
    ///
    /// The scripts stand at the end of the body, where the document they write to is there.
    pub fn one_file(&self, glue: &str, parts: &[(&str, String)], start: &str) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Css(_, text) => format!("<style>\n{}</style>", inline_style(text)),
            Part::Icon(_, kind, bytes) => {
                use base64::Engine;
                let data = base64::engine::general_purpose::STANDARD.encode(bytes);
                format!("<link rel=\"icon\" type=\"{kind}\" href=\"data:{kind};base64,{data}\">")
            }
            Part::Program => String::new(),
        };
        let html: String = self.parts.iter().map(part).collect();
        let parts: String = parts
            .iter()
            .map(|(name, packed)| format!("<script type=\"text/plain\" id=\"cutaway-{name}\">{packed}</script>\n"))
            .collect();
        let program = format!("{parts}<script>\n{}\n{}</script>\n", inline_script(glue), inline_script(start));
        let end = html.rfind("</body>").unwrap_or(html.len());
        format!("{}{program}{}", &html[..end], &html[end..])
    }
}

/// A text with what stands between two others replaced; as it is if they are not there.
fn between(text: &str, start: &str, end: &str, by: &str) -> String {
    let Some(from) = text.find(start).map(|at| at + start.len()) else { return text.to_owned() };
    let Some(to) = text[from..].find(end).map(|at| from + at) else { return text.to_owned() };
    format!("{}{by}{}", &text[..from], &text[to..])
}

/// A text as HTML has it, also in an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// An attribute's value, written in double quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

/// The last part of a path.
fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

/// A script's text as it may stand inside `<script>`: what would end the element, or open a comment in it, can stand
/// only in a string, a pattern or a comment, where a backslash more changes nothing.
fn inline_script(text: &str) -> String {
    escape(&escape(text, "</script", 1), "<!--", 1)
}

/// A style sheet's text as it may stand inside `<style>`; the backslash is CSS's own escape.
fn inline_style(text: &str) -> String {
    escape(text, "</style", 1)
}

/// Puts a backslash into each place where `what` (lower case) is found, in either case, after `at` bytes.
fn escape(text: &str, what: &str, at: usize) -> String {
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (found, _) in lower.match_indices(what) {
        out += &text[done..found + at];
        out.push('\\');
        done = found + at;
    }
    out + &text[done..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<!doctype html><head><link data-trunk rel=\"rust\" data-bin=\"x\">\
        <link data-trunk rel=\"css\" href=\"a/b.css\"></head><body>text</body></html>";

    fn page(html: &str) -> Result<Page, String> {
        Page::parse(html, |name| Ok(format!("/* {name} </STYLE> */").into_bytes()))
    }

    #[test]
    fn served_page_has_nothing_inline() {
        let html = page(HTML).unwrap().site();
        assert!(html.contains("<link rel=\"stylesheet\" href=\"b.css\">"));
        assert!(html.contains("<script type=\"module\" src=\"start.js\"></script>"));
        assert!(!html.contains("data-trunk") && !html.contains("<style"));
    }

    #[test]
    fn one_file_closes_its_elements_only_where_it_means_to() {
        let html = page(HTML).unwrap().one_file("let a = '</Script><!--';", &[("wasm", "QUJD".into())], "start()");
        assert_eq!(html.to_lowercase().matches("</script").count(), 2);
        assert_eq!(html.to_lowercase().matches("</style").count(), 1);
        assert!(html.contains("'<\\/Script><\\!--'"));
        assert!(html.ends_with("</script>\n</body></html>"));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert!(page("<body></body>").unwrap_err().contains("rel=\"rust\""));
        assert!(page("<link data-trunk rel=\"sass\" href=\"x\">").unwrap_err().contains("sass"));
        assert!(page("<link data-trunk rel=\"css\">").unwrap_err().contains("no href"));
        assert!(page("<link data-trunk rel=\"css\"").unwrap_err().contains("not closed"));
    }
}
