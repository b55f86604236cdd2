//! A picture without the types and names that the reader does not want to see.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::change::all_frames;
use crate::trace::picture::{FramePicture, ObjectId, Picture, Ref};

/// Leaves out names that are among the words, what is of a type among them, and what only those lead to.
pub fn without(mut picture: Picture, words: &[Rc<str>]) -> Picture {
    let is = |word: &str| words.iter().any(|known| **known == *word);
    let objects = std::mem::take(&mut picture.objects);
    let hidden = |value: Option<Ref>| {
        let object = value.and_then(|value| objects.get(&value.object));
        object.is_some_and(|object| is(&object.type_name) || is(&object.text))
    };
    let strip = |frame: &mut FramePicture| {
        frame.variables.retain(|known| !is(&known.name) && !hidden(known.value));
    };
    let others = picture.threads.iter_mut().flat_map(|thread| &mut thread.frames);
    picture.frames.iter_mut().chain(&mut picture.suspended).chain(others).for_each(strip);
    let mut kept: BTreeSet<ObjectId> = BTreeSet::new();
    let mut queue: Vec<ObjectId> = Vec::new();
    for frame in all_frames(&picture) {
        let names = frame.variables.iter().flat_map(|known| [known.value, known.cell]);
        let stack = frame.stack.iter().map(|entry| entry.value);
        queue.extend(names.chain(stack).chain([frame.returns]).flatten().map(|value| value.object));
        queue.extend(frame.generator);
    }
    queue.extend(picture.raised.iter().map(|raised| raised.object));
    queue.extend(objects.iter().filter(|(_, object)| !object.reachable).map(|(id, _)| *id));
    while let Some(id) = queue.pop() {
        let Some(object) = objects.get(&id).filter(|object| !is(&object.type_name)) else { continue };
        if kept.insert(id) {
            queue.extend(object.parts.shown().filter_map(|part| part.value).map(|value| value.object));
            let keys = object.parts.shown().filter_map(|part| match part.label {
                crate::trace::picture::PartLabel::Key(key) => Some(key.object),
                _ => None,
            });
            queue.extend(keys);
        }
    }
    picture.objects = objects.into_iter().filter(|(id, _)| kept.contains(id)).collect();
    picture
}
