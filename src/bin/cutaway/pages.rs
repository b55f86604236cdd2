//! A page for each lesson, rendered with the first frames of its programs: for search engines, and for readers without
//! scripts. Where scripts run, the page becomes the whole one, at the address it has there.

use crate::page::{Page, escaped};
use crate::picture::{self, Fonts};
use cutaway::lesson::Lesson;
use cutaway::state::{Action, Course, Do, Effect, State, TRY, record, reduce};
use cutaway::ui::{Edge, Root, RootProps};
use cutaway::view::svg;
use std::rc::Rc;
use yew::Callback;

/// Most instructions of a program that are executed for its first frame.
const INSTRUCTIONS: u64 = 200_000;
/// At how many places of its run a program is looked at for its picture.
const PARTS: u64 = 5;
/// The highest drawing that a picture shows, in the units of a scene.
const HIGHEST: u32 = 75;
/// Longest description, in characters.
const DESCRIPTION: usize = 160;

/// The pages of a course's lessons, by name inside the site; `url` is where the site will be, if that is known.
///
/// # Errors
/// If a page cannot be rendered.
pub fn make(page: &Page, url: Option<&str>, course: Course) -> Result<Vec<(String, Vec<u8>)>, String> {
    let empty = State::new(Rc::new(course), record, None);
    let lessons: Vec<Lesson> = empty.course.parts.iter().flat_map(|part| part.lessons.clone()).collect();
    let mut files = Vec::new();
    let fonts = Fonts::find().filter(|_| url.is_some());
    for lesson in &lessons {
        let state = shown(&empty, &lesson.id);
        let body = render(&state).ok_or_else(|| format!("{} cannot be rendered", lesson.id))?;
        let title = format!("{} · Cutaway", lesson.title.replace('`', ""));
        let description = description(lesson);
        let mut head = format!(
            "<meta property=\"og:type\" content=\"article\">\n  <meta property=\"og:title\" content=\"{}\">",
            escaped(&title)
        );
        if let Some(url) = url {
            let url = url.trim_end_matches('/');
            let oembed = format!("oembed/{}.json", lesson.id);
            let picture = fonts.as_ref().and_then(|fonts| picture(&state, &lesson.title.replace('`', ""), fonts));
            let (image, (width, height)) = match picture {
                Some(bytes) => {
                    files.push((format!("lesson/{}.png", lesson.id), bytes));
                    (format!("lesson/{}.png", lesson.id), picture::SIZE)
                }
                None => ("icon-512.png".to_owned(), (512, 512)),
            };
            head += &format!(
                "\n  <link rel=\"canonical\" href=\"{url}/lesson/{id}.html\">\n  <meta property=\"og:url\" content=\"{url}/lesson/{id}.html\">\n  \
                 <meta property=\"og:image\" content=\"{url}/{image}\">\n  \
                 <meta property=\"og:image:width\" content=\"{width}\">\n  \
                 <meta property=\"og:image:height\" content=\"{height}\">\n  \
                 <meta name=\"twitter:card\" content=\"summary_large_image\">\n  \
                 <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{url}/{oembed}\">",
                id = lesson.id
            );
            files.push((oembed, oembed_of(lesson, url).into_bytes()));
        }
        let html = page.lesson(&title, &description, &head, &lesson.id, &linked(&body));
        files.push((format!("lesson/{}.html", lesson.id), html.into_bytes()));
    }
    Ok(files)
}

/// The state of the page at a lesson, its programs run as far as their first frame needs.
fn shown(empty: &State, lesson: &str) -> State {
    let (mut state, mut effects) = reduce(empty, Action::Hash(format!("#/lesson/{lesson}")));
    while let Some(effect) = effects.pop() {
        let Effect::Slice(id, edition) = effect else { continue };
        let Some(stage) = state.steppers.get(&id).and_then(|stepper| stepper.stage.clone()) else { continue };
        let executed = stage.run_slice(INSTRUCTIONS);
        if stage.end().is_none() {
            stage.stop();
        }
        let (next, more) = reduce(&state, Action::Stepper(id, Do::Sliced(edition, executed)));
        state = next;
        effects.extend(more);
    }
    state
}

/// A step of the lesson's first program in which there is something to see: of some, the one with most arrows.
fn picture(state: &State, title: &str, fonts: &Fonts) -> Option<Vec<u8>> {
    let (id, first) = state.steppers.iter().find(|(id, _)| **id != TRY)?;
    let mut best = first.scene.clone()?;
    let mut now = state.clone();
    for part in 1..=PARTS {
        now = reduce(&now, Action::Stepper(*id, Do::To(first.count * part / (PARTS + 1)))).0;
        let scene = now.steppers.get(id).and_then(|stepper| stepper.scene.clone())?;
        // What is too large would be drawn too small to be read.
        if scene.arrows.len() > best.arrows.len() && scene.height <= HIGHEST {
            best = scene;
        }
    }
    Some(picture::png(title, &svg::draw(&best, true), fonts))
}

/// The page as text. Rendering waits for nothing, so that polling a few times is enough.
fn render(state: &State) -> Option<String> {
    let props = RootProps { state: Rc::new(state.clone()), act: Callback::noop(), edge: Edge::NONE };
    let renderer = yew::LocalServerRenderer::<Root>::with_props(props).hydratable(false);
    let mut html = None;
    {
        let mut future = std::pin::pin!(async { html = Some(renderer.render().await) });
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        for _ in 0..100 {
            if future.as_mut().poll(&mut context).is_ready() {
                break;
            }
        }
    }
    html
}

/// Links between lessons lead to such pages, all others to the whole page.
fn linked(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find("href=\"#/") {
        let (before, link) = rest.split_at(at + "href=\"".len());
        out += before;
        let end = link.find('"').unwrap_or(link.len());
        let target = &link[..end];
        match target.strip_prefix("#/lesson/") {
            Some(id) if !id.contains('/') => out += &format!("{id}.html"),
            _ => out += &format!("../{target}"),
        }
        rest = &link[end..];
    }
    out + rest
}

/// What a lesson is about, in the words of its first paragraph.
fn description(lesson: &Lesson) -> String {
    let words = lesson.source.text().split("\n\n").map(str::trim).find(|text| {
        let begins = text.chars().next().is_some_and(char::is_alphabetic);
        begins && !text.starts_with("id:")
    });
    let words = words.unwrap_or(&lesson.title).replace(['`', '*', '\n'], " ");
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut out = words.join(" ");
    if out.chars().count() > DESCRIPTION {
        out = out.chars().take(DESCRIPTION - 1).collect::<String>() + "…";
    }
    out
}

fn oembed_of(lesson: &Lesson, url: &str) -> String {
    let title = lesson.title.replace('`', "");
    let frame = format!(
        "<iframe src=\"{url}/embed.html#/lesson/{}\" title=\"{}\" width=\"100%\" height=\"720\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-same-origin allow-popups\"></iframe>",
        lesson.id,
        escaped(&title)
    );
    let json = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Cutaway",
        "provider_url": url,
        "title": title,
        "html": frame,
        "width": 1000,
        "height": 720
    });
    json.to_string() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_somewhere_without_scripts() {
        let body = "<a href=\"#/lesson/a-b\">x</a><a href=\"#/lesson/a/place\">y</a><a href=\"#/\">z</a><a href=\"#note\">n</a>";
        let wanted = "<a href=\"a-b.html\">x</a><a href=\"../#/lesson/a/place\">y</a><a href=\"../#/\">z</a><a href=\"#note\">n</a>";
        assert_eq!(linked(body), wanted);
    }

    #[test]
    fn every_lesson_has_a_page_that_can_be_read() {
        // One part of them: all are drawn when the site is made.
        let mut course = cutaway::state::own_course();
        course.parts.truncate(1);
        let page = Page::parse(
            "<head><title>T</title><meta name=\"description\" content=\"D\"><link data-trunk rel=\"rust\"></head><body data-cutaway>\n<p>old</p></body>",
            |_| Ok(Vec::new()),
        );
        let files = make(&page.unwrap(), Some("https://example.org/cutaway/"), course).unwrap();
        let (_, html) =
            files.iter().find(|(name, _)| name == "lesson/a-name-is-a-label.html").expect("the first lesson");
        let html = String::from_utf8_lossy(html);
        for part in [
            "<title>A name is a label · Cutaway</title>",
            "data-cutaway=\"../#/lesson/a-name-is-a-label\"",
            "class=\"frame",
            "src=\"../start.js\"",
            "application/json+oembed",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains("<p>old</p>"), "what the body held is replaced");
        assert!(files.iter().any(|(name, _)| name == "oembed/a-name-is-a-label.json"));
        let picture = files.iter().find(|(name, _)| name == "lesson/a-name-is-a-label.png");
        assert_eq!(picture.is_some(), Fonts::find().is_some(), "a picture where there are fonts");
        if let Some((_, bytes)) = picture {
            assert_eq!(&bytes[16..24], b"\0\0\x04\xb0\0\0\x02\x76", "1200 by 630 pixels");
            assert!(html.contains("content=\"https://example.org/cutaway/lesson/a-name-is-a-label.png\""));
        }
    }
}
