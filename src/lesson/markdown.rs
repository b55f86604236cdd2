//! Markdown → sections, blocks and inline text, with the links followed.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use super::anchor::Anchors;
use super::fence::Stepper;
use super::links::{Found, cards_of, resolve, whole_link};
use super::*;

/// Where the lessons of the course are.
#[derive(Default)]
pub(super) struct Links {
    /// Folder and id of each lesson.
    pub lessons: Vec<(String, String)>,
}

/// The text of a lesson or a part.
pub(super) struct Body {
    pub opening: Vec<Block>,
    pub sections: Vec<Section>,
    pub footnotes: Vec<Footnote>,
}

/// How deep quotations, lists and emphasis may nest; a text that needs more is an attack on the stack.
const DEPTH: u32 = 24;

/// Reads the text that begins at a byte offset of a file.
pub(super) fn read_blocks(file: &str, text: &str, start: usize, links: &Links, problems: &mut Vec<Problem>) -> Body {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS;
    let events = Parser::new_ext(&text[start..], options).into_offset_iter();
    let events = events.map(|(event, range)| (event, range.start + start..range.end + start)).collect();
    let source = Source::new(file, text);
    let mut reader = Reader {
        file,
        source,
        events,
        at: 0,
        depth: 0,
        links,
        problems,
        anchors: Anchors::default(),
        notes: Vec::new(),
        note_texts: HashMap::new(),
    };
    let mut body = Body { opening: Vec::new(), sections: Vec::new(), footnotes: Vec::new() };
    while reader.at < reader.events.len() {
        reader.read_top(&mut body);
    }
    reader.finish(&mut body);
    body
}

/// Reads a line of inline text that stands by itself, such as a question's prompt; links and blocks become plain words.
pub fn read_inline(text: &str) -> Vec<Inline> {
    let mut ignored = Vec::new();
    let body = read_blocks("", text, 0, &Links::default(), &mut ignored);
    let mut words = Vec::new();
    for block in body.opening {
        match block {
            Block::Paragraph(inlines) => words.extend(inlines),
            other => other.texts().into_iter().for_each(|inlines| words.extend(inlines.clone())),
        }
    }
    if words.is_empty() && !text.trim().is_empty() {
        words.push(Inline::Text(text.to_string()));
    }
    words
}

struct Reader<'a> {
    file: &'a str,
    source: Source,
    events: Vec<(Event<'a>, Range<usize>)>,
    at: usize,
    depth: u32,
    links: &'a Links,
    problems: &'a mut Vec<Problem>,
    anchors: Anchors,
    /// Names of footnotes in the order of first mention.
    notes: Vec<String>,
    note_texts: HashMap<String, (Vec<Block>, u32)>,
}

impl<'a> Reader<'a> {
    fn line(&self, offset: usize) -> u32 {
        self.source.line_col(offset as u32).0
    }

    fn complain(&mut self, offset: usize, message: impl Into<String>, help: impl Into<String>) {
        let line = self.line(offset);
        self.problems.push(Problem::new(self.file, line, message, help));
    }

    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let next = self.events.get(self.at).cloned();
        self.at += 1;
        next
    }

    /// Passes over what a `Start` that was just read holds, with its `End`.
    fn skip(&mut self) {
        let mut open = 1;
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
    }

    fn read_top(&mut self, body: &mut Body) {
        let Some((event, range)) = self.events.get(self.at).cloned() else { return };
        if let Event::Start(Tag::Heading { level: level @ (HeadingLevel::H1 | HeadingLevel::H2), .. }) = event {
            self.at += 1;
            let title = self.read_inlines();
            if level == HeadingLevel::H1 {
                let help = "the title stands in the front matter; use `##`";
                self.complain(range.start, "a heading of the first level", help);
            }
            let words = plain_text(&title);
            let line = self.line(range.start);
            let anchor = self.anchors.next(&words);
            body.sections.push(Section { step: Step::of_heading(&words), title, anchor, blocks: Vec::new(), line });
            return;
        }
        let mut blocks = Vec::new();
        self.read_block(&mut blocks);
        if body.sections.last().is_some_and(|section| section.step == Some(Step::Cards)) {
            blocks = blocks.into_iter().map(|block| self.as_cards(block)).collect();
        }
        match body.sections.last_mut() {
            Some(section) => section.blocks.append(&mut blocks),
            None => body.opening.append(&mut blocks),
        }
    }

    fn finish(&mut self, body: &mut Body) {
        for name in std::mem::take(&mut self.notes) {
            let number = body.footnotes.len() as u32 + 1;
            match self.note_texts.remove(&name) {
                Some((blocks, _)) => body.footnotes.push(Footnote { number, blocks }),
                None => body.footnotes.push(Footnote { number, blocks: Vec::new() }),
            }
        }
        for (name, (_, line)) in std::mem::take(&mut self.note_texts) {
            let message = format!("nothing mentions the footnote `{name}`");
            self.problems.push(Problem::new(self.file, line, message, "mention it, or take it away"));
        }
    }

    /// Reads one block into a list; a footnote's definition goes elsewhere.
    fn read_block(&mut self, into: &mut Vec<Block>) {
        let Some((event, range)) = self.next() else { return };
        match event {
            Event::Start(_) if self.depth >= DEPTH => {
                self.complain(range.start, "the text nests too deep", format!("nest at most {DEPTH} levels"));
                self.skip();
            }
            Event::Start(tag) if !is_inline(&tag) => {
                self.depth += 1;
                self.read_tag(tag, range, into);
                self.depth -= 1;
            }
            Event::Rule => into.push(Block::Rule),
            Event::End(_) => {}
            _ => {
                // A tight list's item holds its words without a paragraph around them.
                self.at -= 1;
                let before = self.at;
                let words = self.read_inlines_until_block();
                if self.at == before {
                    self.at += 1;
                }
                self.push_paragraph(words, range, into);
            }
        }
    }

    fn read_tag(&mut self, tag: Tag<'a>, range: Range<usize>, into: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph => {
                let words = self.read_inlines();
                self.push_paragraph(words, range, into);
            }
            Tag::Heading { level, .. } => {
                let text = self.read_inlines();
                let anchor = self.anchors.next(&plain_text(&text));
                into.push(Block::Heading { level: level as u8, text, anchor });
            }
            Tag::BlockQuote(kind) => {
                let blocks = self.read_until_end();
                into.push(match kind {
                    Some(kind) => Block::Callout { kind: callout_of(kind), blocks },
                    None => Block::Quote(blocks),
                });
            }
            Tag::CodeBlock(kind) => {
                let text = self.read_code();
                match kind {
                    CodeBlockKind::Fenced(language) if &*language == "cutaway" => {
                        let line = self.line(range.start);
                        let stepper = Stepper::parse(&text, line, self.file, self.problems);
                        into.push(Block::Stepper(Box::new(stepper)));
                    }
                    CodeBlockKind::Fenced(language) => {
                        if language.contains("cutaway") {
                            let help = "put the options inside the body: many sites drop what follows the name";
                            self.complain(range.start, "words beside `cutaway` after the fence", help);
                        }
                        let text = text.trim_end_matches('\n').to_string();
                        into.push(Block::Code { language: language.to_string(), text });
                    }
                    CodeBlockKind::Indented => {
                        let text = text.trim_end_matches('\n').to_string();
                        into.push(Block::Code { language: String::new(), text });
                    }
                }
            }
            Tag::List(start) => {
                let mut items = Vec::new();
                while let Some((event, range)) = self.next() {
                    match event {
                        Event::Start(Tag::Item) => items.push(self.read_item(range.start)),
                        Event::End(TagEnd::List(_)) => break,
                        _ => {}
                    }
                }
                into.push(Block::List { start, items });
            }
            Tag::Table(aligns) => {
                let table = self.read_table(&aligns);
                into.push(table);
            }
            Tag::FootnoteDefinition(name) => {
                let line = self.line(range.start);
                let blocks = self.read_until_end();
                self.note_texts.insert(name.to_string(), (blocks, line));
            }
            Tag::HtmlBlock => {
                let html = self.source.text()[range.clone()].trim_start().to_string();
                if !html.starts_with("<!--") {
                    self.complain(range.start, "HTML in a lesson", "write it in Markdown");
                }
                self.skip();
            }
            _ => {
                self.complain(range.start, "this kind of text is not for lessons", "write it in plain Markdown");
                self.skip();
            }
        }
    }

    /// Blocks up to the end of what encloses them.
    fn read_until_end(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        loop {
            match self.events.get(self.at) {
                None => return blocks,
                Some((Event::End(_), _)) => {
                    self.at += 1;
                    return blocks;
                }
                Some(_) => self.read_block(&mut blocks),
            }
        }
    }

    fn read_item(&mut self, offset: usize) -> Item {
        let tick = match self.events.get(self.at) {
            Some((Event::TaskListMarker(ticked), _)) => {
                self.at += 1;
                Some(*ticked)
            }
            _ => None,
        };
        Item { tick, blocks: self.read_until_end(), line: self.line(offset) }
    }

    fn read_table(&mut self, aligns: &[Alignment]) -> Block {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        let mut in_head = false;
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.read_inlines();
                    match rows.last_mut() {
                        Some(row) if !in_head => row.push(cell),
                        _ => head.push(cell),
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        let aligns = aligns.iter().map(|align| match align {
            Alignment::None => Align::Natural,
            Alignment::Left => Align::Left,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::Right,
        });
        Block::Table { aligns: aligns.collect(), head, rows }
    }

    fn read_code(&mut self) -> String {
        let mut text = String::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::End(_) => break,
                _ => {}
            }
        }
        text
    }

    /// Inline text up to and over the end of what encloses it.
    fn read_inlines(&mut self) -> Vec<Inline> {
        let words = self.read_inlines_until_block();
        self.at += 1;
        words
    }

    fn read_inlines_until_block(&mut self) -> Vec<Inline> {
        let mut words: Vec<Inline> = Vec::new();
        while let Some((event, range)) = self.events.get(self.at).cloned() {
            match event {
                Event::Text(text) => push_text(&mut words, &text),
                Event::SoftBreak => push_text(&mut words, " "),
                Event::HardBreak => words.push(Inline::Break),
                Event::Code(code) => words.push(Inline::Code(code.to_string())),
                Event::Start(Tag::Emphasis) => words.push(Inline::Emphasis(self.read_inner(range))),
                Event::Start(Tag::Strong) => words.push(Inline::Strong(self.read_inner(range))),
                Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                    let text = self.read_inner(range.clone());
                    let is_wiki = matches!(link_type, LinkType::WikiLink { .. });
                    let line = self.line(range.start);
                    match resolve(&dest_url, &title, is_wiki, self.file, self.links) {
                        Ok(Found::Target(to)) => words.push(Inline::Link { to, text, line }),
                        Ok(Found::Computed(expression, at)) => {
                            words.push(Inline::Computed { expression, at, shown: plain_text(&text), line });
                        }
                        Err((message, help)) => self.complain(range.start, message, help),
                    }
                }
                Event::Start(Tag::Image { .. }) => {
                    self.complain(range.start, "a picture", "show a program in a `cutaway` fence instead");
                    self.at += 1;
                    self.skip();
                    continue;
                }
                Event::FootnoteReference(name) => {
                    let at = self.notes.iter().position(|known| **known == *name).unwrap_or_else(|| {
                        self.notes.push(name.to_string());
                        self.notes.len() - 1
                    });
                    words.push(Inline::Footnote(at as u32 + 1));
                }
                Event::InlineHtml(html) => {
                    if !html.starts_with("<!--") {
                        self.complain(range.start, format!("HTML in a lesson: `{html}`"), "put code between backticks");
                    }
                }
                _ => break,
            }
            self.at += 1;
        }
        words
    }

    /// What a `Start` that is at hand holds; leaves the `End` at hand.
    fn read_inner(&mut self, range: Range<usize>) -> Vec<Inline> {
        self.at += 1;
        if self.depth >= DEPTH {
            self.complain(range.start, "the text nests too deep", format!("nest at most {DEPTH} levels"));
            self.skip();
            self.at -= 1;
            return Vec::new();
        }
        self.depth += 1;
        let words = self.read_inlines_until_block();
        self.depth -= 1;
        words
    }

    fn push_paragraph(&mut self, words: Vec<Inline>, range: Range<usize>, into: &mut Vec<Block>) {
        let line = self.line(range.start);
        // The parser leaves a mention without its text as it stands.
        for word in &words {
            if let Inline::Text(text) = word
                && let Some((name, _)) = text.split_once("[^").and_then(|(_, rest)| rest.split_once(']'))
            {
                let help = format!("add a line `[^{name}]: ...`");
                self.problems.push(Problem::new(self.file, line, format!("no footnote `{name}`"), help));
            }
        }
        match whole_link(&words, line) {
            Some(block) => into.push(block),
            None => into.push(Block::Paragraph(words)),
        }
    }

    fn as_cards(&mut self, block: Block) -> Block {
        let Block::List { items, start: None } = &block else { return block };
        match cards_of(items) {
            Ok(cards) => Block::Cards(cards),
            Err((line, message)) => {
                let help = "write each card as `- question :: answer ^permanent-name`";
                self.problems.push(Problem::new(self.file, line, message, help));
                block
            }
        }
    }
}

fn is_inline(tag: &Tag) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

/// Adds words to a run, joining what the parser cut.
pub(super) fn push_text(words: &mut Vec<Inline>, text: &str) {
    match words.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => words.push(Inline::Text(text.to_string())),
    }
}

fn callout_of(kind: BlockQuoteKind) -> CalloutKind {
    match kind {
        BlockQuoteKind::Note => CalloutKind::Note,
        BlockQuoteKind::Tip => CalloutKind::Tip,
        BlockQuoteKind::Important => CalloutKind::Important,
        BlockQuoteKind::Warning => CalloutKind::Warning,
        BlockQuoteKind::Caution => CalloutKind::Caution,
    }
}
