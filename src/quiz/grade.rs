//! Grading: whether a response is right, and where a wrong one comes from.

use super::draw::Drawing;
use super::{Kind, Question};
use crate::text::order;

/// What a reader answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Indices of options, as [`Kind::Choice`] lists them; or of each row of a sheet.
    Picks(Vec<usize>),
    /// A text.
    Text(String),
    /// Which points of a rubric were covered.
    Ticks(Vec<bool>),
    /// A drawing.
    Drawing(Drawing),
}

/// What became of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it is right.
    pub is_right: bool,
    /// The misconception that it comes from, if it is one that the author foresaw.
    pub misconception: Option<String>,
}

/// Grades a response; `key` is the answer as [`super::solve`] found it (unused for choices and rubrics).
pub fn grade(question: &Question, key: &str, response: &Response) -> Verdict {
    match (&question.kind, response) {
        (Kind::Choice { options, .. }, Response::Picks(picks)) => {
            let is_picked = |at: usize| picks.contains(&at);
            let is_right = options.iter().enumerate().all(|(at, option)| option.is_right == is_picked(at));
            let picked = options.iter().enumerate().filter(|(at, _)| is_picked(*at));
            let misconception = picked.filter_map(|(_, option)| option.misconception.clone()).next();
            Verdict { is_right, misconception }
        }
        (Kind::Explain { rubric }, Response::Ticks(ticks)) => {
            let covered = ticks.iter().filter(|tick| **tick).count();
            Verdict { is_right: covered >= rubric.len(), misconception: None }
        }
        (kind, Response::Text(text)) => {
            let given = normalize(kind, text);
            let alternatives = match kind {
                Kind::Short { alternatives, .. } => alternatives.as_slice(),
                _ => &[],
            };
            let mut rights = alternatives.iter().map(String::as_str).chain([key]);
            let is_right = rights.any(|right| normalize(kind, right) == given);
            let foreseen = question.wrong.iter().find(|(wrong, _)| normalize(kind, wrong) == given);
            let foreseen = foreseen.map(|(_, name)| name).or_else(|| strange_line(kind, text));
            let misconception = foreseen.filter(|_| !is_right).cloned();
            Verdict { is_right, misconception }
        }
        _ => Verdict { is_right: false, misconception: None },
    }
}

/// The misconception behind the first line of an order that does not belong to the program.
fn strange_line<'a>(kind: &'a Kind, text: &str) -> Option<&'a String> {
    let Kind::Order { distractors } = kind else { return None };
    let mut lines = text.lines().map(str::trim);
    lines.find_map(|line| distractors.iter().find(|(wrong, _)| wrong.trim() == line)).map(|(_, name)| name)
}

/// A text with what does not matter taken off: trailing blanks of lines, case in short answers, the order of groups.
pub(super) fn normalize(kind: &Kind, text: &str) -> String {
    match kind {
        Kind::Printed { .. } | Kind::Order { .. } => {
            let is_line = |line: &&str| matches!(kind, Kind::Printed { .. }) || !line.is_empty();
            let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).filter(is_line).collect();
            lines.join("\n")
        }
        Kind::SameObject { .. } => {
            let mut groups: Vec<Vec<&str>> = text.split(',').map(|group| group.split_whitespace().collect()).collect();
            groups.iter_mut().for_each(|group| order::sort(group));
            order::sort(&mut groups);
            groups.iter().map(|group| group.join(" ")).collect::<Vec<_>>().join(", ")
        }
        Kind::Frees { .. } => {
            let mut names: Vec<&str> = text.split([' ', ',']).filter(|name| !name.is_empty()).collect();
            order::sort(&mut names);
            names.join(" ")
        }
        _ => text.trim().trim_matches('`').to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choice, Key};
    use super::*;

    fn question(kind: Kind, wrong: &[(&str, &str)]) -> Question {
        let wrong = wrong.iter().map(|(text, name)| (text.to_string(), name.to_string())).collect();
        let (id, prompt, context) = ("q".to_string(), String::new(), String::new());
        Question { id, prompt, program: None, kind, wrong, fresh: Vec::new(), context, line: 1 }
    }

    #[test]
    fn output_is_compared_line_by_line() {
        let question = question(Kind::Printed { key: Key::Computed }, &[("2\n1", "swapped")]);
        let told = |text: &str| grade(&question, "1\n2\n", &Response::Text(text.into()));
        assert!(told("1\n2").is_right && told("1  \n2\n\n").is_right);
        assert_eq!(told("2\n1"), Verdict { is_right: false, misconception: Some("swapped".into()) });
        assert_eq!(told("12"), Verdict { is_right: false, misconception: None });
        assert!(!told(" 1\n2").is_right, "indentation is output");
    }

    #[test]
    fn all_right_options_and_no_others() {
        let option = |is_right: bool, name: Option<&str>| Choice {
            text: String::new(),
            is_right,
            misconception: name.map(str::to_string),
        };
        let options = vec![option(true, None), option(true, None), option(false, Some("m"))];
        let question = question(Kind::Choice { options, several: true }, &[]);
        let told = |picks: &[usize]| grade(&question, "", &Response::Picks(picks.to_vec()));
        assert!(told(&[1, 0]).is_right);
        assert_eq!(told(&[0]), Verdict { is_right: false, misconception: None });
        assert_eq!(told(&[0, 1, 2]), Verdict { is_right: false, misconception: Some("m".into()) });
        assert!(!grade(&question, "", &Response::Text("x".into())).is_right);
    }

    #[test]
    fn groups_have_no_order() {
        let at = crate::lesson::StopRef { program: "a.py".into(), stop: "end".into() };
        let question = question(Kind::SameObject { at, names: Vec::new(), key: Key::Computed }, &[]);
        let told = |text: &str| grade(&question, "a b, c", &Response::Text(text.into())).is_right;
        assert!(told("c, b a"));
        assert!(!told("a, b c"));
    }

    #[test]
    fn options_are_shuffled_the_same_way_each_time() {
        let option = || Choice { text: String::new(), is_right: false, misconception: None };
        let question = question(Kind::Choice { options: (0..5).map(|_| option()).collect(), several: false }, &[]);
        assert_eq!(question.order(7), question.order(7));
        let mut sorted = question.order(7);
        order::sort(&mut sorted);
        assert_eq!(sorted, [0, 1, 2, 3, 4]);
        assert!((0..20).any(|seed| question.order(seed) != question.order(7)));
    }
}
