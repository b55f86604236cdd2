//! Links: what a destination in a lesson means, and the two forms built on links and lists, questions and cards.

use super::anchor::anchor_of;
use super::markdown::{Links, push_text};
use super::*;

/// What a link turned out to be.
pub(super) enum Found {
    Target(Target),
    /// An expression to be evaluated at a stop.
    Computed(String, StopRef),
}

/// Follows a link of a lesson file.
///
/// # Errors
/// What is wrong and what to do.
pub(super) fn resolve(
    to: &str,
    title: &str,
    is_wiki: bool,
    file: &str,
    links: &Links,
) -> Result<Found, (String, String)> {
    if ["https://", "http://", "mailto:"].iter().any(|scheme| to.starts_with(scheme)) {
        return Ok(Found::Target(Target::Web(to.to_string())));
    }
    let (path, anchor) = match to.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (to, None),
    };
    let computed = title.strip_prefix('=').map(|expression| expression.trim().to_string());
    if path.ends_with(".py") && !path.contains('/') {
        return match (anchor, computed) {
            (Some(stop), computed) => {
                let at = StopRef { program: path.to_string(), stop: stop.to_string() };
                Ok(match computed {
                    Some(expression) => Found::Computed(expression, at),
                    None => Found::Target(Target::Stop(at)),
                })
            }
            (None, None) => Ok(Found::Target(Target::Program(path.to_string()))),
            (None, Some(expression)) => {
                let help = format!("write `{path}#STOP`, or `{path}#end`");
                Err((format!("no stop at which to evaluate `{expression}`"), help))
            }
        };
    }
    if computed.is_some() {
        let help = "write `[value](PROGRAM.py#STOP \"= EXPRESSION\")`";
        return Err(("a computed value needs a program".to_string(), help.to_string()));
    }
    if path == "quiz.toml" {
        return Ok(Found::Target(Target::Question(anchor.map(str::to_string))));
    }
    if path.is_empty() && !is_wiki {
        return Ok(Found::Target(Target::Heading(anchor.unwrap_or_default().to_string())));
    }
    let id = find_lesson(path, is_wiki, file, links)?;
    let anchor = anchor.map(|heading| if is_wiki { anchor_of(heading) } else { heading.to_string() });
    Ok(Found::Target(Target::Lesson { id, anchor }))
}

/// The id of the lesson at a path: an id alone, `[[NN-slug/lesson]]` as Obsidian finds it, or a relative path.
fn find_lesson(path: &str, is_wiki: bool, file: &str, links: &Links) -> Result<String, (String, String)> {
    let folder = if is_wiki {
        let path = path.strip_suffix(".md").unwrap_or(path);
        if !path.contains('/') && links.lessons.iter().any(|(_, id)| id == path) {
            return Ok(path.to_string());
        }
        path.strip_suffix("/lesson").map(str::to_string)
    } else {
        path.strip_suffix("/lesson.md").map(|path| join(file, path))
    };
    let Some(folder) = folder else {
        let help = if is_wiki {
            "write `[[NN-slug/lesson|words]]`, as Obsidian does, or the lesson's id"
        } else {
            "link to a stop `PROGRAM.py#STOP`, a lesson `../NN-slug/lesson.md`, a heading `#...`, or a web address"
        };
        return Err((format!("the link `{path}` leads nowhere"), help.to_string()));
    };
    let ends_with = |whole: &str, end: &str| whole == end || whole.ends_with(&format!("/{end}"));
    if let Some((_, id)) = links.lessons.iter().find(|(known, _)| ends_with(known, &folder)) {
        return Ok(id.clone());
    }
    let bare = without_numbers(&folder);
    let moved = links.lessons.iter().find(|(known, _)| ends_with(&without_numbers(known), &bare));
    let help = match moved {
        Some((known, _)) => format!("it is now `{}/lesson`", known.rsplit('/').next().unwrap_or(known)),
        None => "write the folder of a lesson".to_string(),
    };
    Err((format!("there is no lesson `{folder}`"), help))
}

/// A path as seen from a file's folder.
fn join(file: &str, path: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

fn without_numbers(path: &str) -> String {
    let bare = |part: &str| part.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-').to_string();
    path.split('/').map(bare).collect::<Vec<_>>().join("/")
}

/// The block of a paragraph that is only a link to a question or to the quiz.
pub(super) fn whole_link(words: &[Inline], line: u32) -> Option<Block> {
    match words {
        [Inline::Link { to: Target::Question(Some(id)), .. }] => Some(Block::Question { id: id.clone(), line }),
        [Inline::Link { to: Target::Question(None), .. }] => Some(Block::Quiz { line }),
        _ => None,
    }
}

/// Reads a list of `question :: answer ^id`.
///
/// # Errors
/// The line of the item that is no card, and why.
pub(super) fn cards_of(items: &[Item]) -> Result<Vec<Card>, (u32, String)> {
    items.iter().map(|item| card_of(item).ok_or_else(|| (item.line, "the item is no card".to_string()))).collect()
}

fn card_of(item: &Item) -> Option<Card> {
    let [Block::Paragraph(words)] = &item.blocks[..] else { return None };
    let mut question = Vec::new();
    let mut answer = Vec::new();
    let mut words = words.clone();
    let Some(Inline::Text(last)) = words.last_mut() else { return None };
    let (rest, id) = last.trim_end().rsplit_once(" ^")?;
    let id = id.to_string();
    *last = rest.to_string();
    let mut is_front = true;
    for word in words {
        match word {
            Inline::Text(text) if is_front => match text.split_once("::") {
                Some((before, after)) => {
                    push_text(&mut question, before.trim_end());
                    push_text(&mut answer, after.trim_start());
                    is_front = false;
                }
                None => question.push(Inline::Text(text)),
            },
            word if is_front => question.push(word),
            word => answer.push(word),
        }
    }
    let whole =
        !is_front && fence::is_name(&id) && !plain_text(&question).is_empty() && !plain_text(&answer).is_empty();
    whole.then_some(Card { id, question, answer, line: item.line })
}
