//! Checklists of a course: what a reader should be able to say, point by point, and the lessons that teach it.

use super::{Problem, anchor_of};

const FILE: &str = "checklists.md";

/// A list, a heading of the first level in `checklists.md`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Checklist {
    /// Permanent name.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// What is on it.
    pub items: Vec<CheckItem>,
}

/// What is on a list, a heading of the second level.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckItem {
    /// Permanent name, unique in the course: what is ticked is kept under it.
    pub id: String,
    /// The heading, in Markdown's inline text.
    pub title: String,
    /// Ids of the lessons that teach it; none where the course has no such lesson.
    pub lessons: Vec<String>,
    /// What is to be answered aloud, in Markdown's inline text.
    pub question: String,
    /// What the answer must cover, in Markdown's inline text.
    pub points: Vec<String>,
}

impl CheckItem {
    /// The permanent name under which one of its points is ticked.
    pub fn point_id(&self, point: &str) -> String {
        format!("checklist/{}/{}", self.id, anchor_of(point).chars().take(60).collect::<String>())
    }
}

/// Reads `checklists.md`: `# Title ^id` and a text; below it `## Title ^id`, a line `lessons: ID, ID` if there are such
/// lessons, the question, and its points as `- [ ] point`.
pub(super) fn read_checklists(
    text: &str,
    is_lesson: impl Fn(&str) -> bool,
    problems: &mut Vec<Problem>,
) -> Vec<Checklist> {
    let mut lists: Vec<Checklist> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim_end();
        let mut complain = |message: String, help: &str| problems.push(Problem::new(FILE, number, message, help));
        let heading = line.strip_prefix("# ").map(|rest| (rest, true));
        if let Some((heading, is_list)) = heading.or_else(|| Some((line.strip_prefix("## ")?, false))) {
            let (title, id) = heading.rsplit_once(" ^").unwrap_or((heading, ""));
            if !super::fence::is_name(id) || ids.iter().any(|other| other == id) {
                let help = "end it with ` ^` and a name of lower-case letters, digits and hyphens that is its own";
                complain(format!("`{title}` has no name of its own"), help);
            }
            ids.push(id.to_string());
            let (id, title) = (id.to_string(), title.to_string());
            match lists.last_mut().filter(|_| !is_list) {
                Some(list) => list.items.push(CheckItem { id, title, ..CheckItem::default() }),
                None => lists.push(Checklist { id, title, ..Checklist::default() }),
            }
            continue;
        }
        let Some(list) = lists.last_mut().filter(|_| !line.is_empty()) else { continue };
        match (list.items.last_mut(), line.strip_prefix("lessons: "), line.strip_prefix("- [ ] ")) {
            (None, ..) => add(&mut list.lead, line),
            (Some(item), Some(names), _) => {
                for name in names.split(',').map(str::trim) {
                    if !is_lesson(name) {
                        complain(format!("there is no lesson `{name}`"), "write the id of a lesson");
                    }
                    item.lessons.push(name.to_string());
                }
            }
            (Some(item), _, Some(point)) => item.points.push(point.to_string()),
            (Some(item), ..) if item.points.is_empty() => add(&mut item.question, line),
            (Some(item), ..) => {
                if let Some(point) = item.points.last_mut() {
                    add(point, line.trim_start());
                }
            }
        }
    }
    for item in lists.iter().flat_map(|list| &list.items) {
        if item.question.is_empty() || item.points.is_empty() {
            let help = "add a question, and below it what its answer covers, as `- [ ] point`";
            problems.push(Problem::new(FILE, 0, format!("`{}` cannot be answered aloud", item.title), help));
        }
    }
    lists
}

fn add(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_and_mistakes_told() {
        let text =
            "# Ready ^ready\nFor what.\n\n## A ^a\nlessons: one\nWhat\nis it?\n- [ ] This\n  and that.\n- [ ] More\n";
        let mut problems = Vec::new();
        let lists = read_checklists(text, |id| id == "one", &mut problems);
        assert_eq!(problems, []);
        assert_eq!(
            (&*lists[0].title, &*lists[0].lead, &*lists[0].items[0].question),
            ("Ready", "For what.", "What is it?")
        );
        assert_eq!(lists[0].items[0].points, ["This and that.", "More"]);
        assert_eq!(lists[0].items[0].point_id("More"), "checklist/a/more");
        for (text, message) in [
            ("# Ready\n", "`Ready` has no name of its own"),
            ("# R ^r\n## A ^r\nQ?\n- [ ] P\n", "`A` has no name of its own"),
            ("# R ^r\n## A ^a\nlessons: two\nQ?\n- [ ] P\n", "there is no lesson `two`"),
            ("# R ^r\n## A ^a\nQ?\n", "`A` cannot be answered aloud"),
        ] {
            let mut problems = Vec::new();
            read_checklists(text, |id| id == "one", &mut problems);
            assert!(problems.len() == 1 && problems[0].message == message, "{text}: {problems:?}");
        }
    }
}
