//! What differs between two neighbouring pictures.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Mark;
use crate::trace::picture::{Count, FrameId, FramePicture, ObjectId, ObjectKind, ObjectPicture, Picture, Ref};

/// A name that names another object than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebinding {
    /// The frame that has the name.
    pub frame: FrameId,
    /// The name.
    pub name: Rc<str>,
    /// What it named before.
    pub before: Option<ObjectId>,
    /// What it names now.
    pub now: Option<ObjectId>,
}

/// Everything that differs between two pictures.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Changes {
    /// Names bound, rebound or deleted in frames that both pictures have, and those a new frame starts with.
    pub names: Vec<Rebinding>,
    /// Frames that were not there.
    pub frames_new: Vec<FrameId>,
    /// Frames that are no more.
    pub frames_gone: Vec<FrameId>,
    /// Objects that were not there, those that changed, those that are no more.
    pub objects: BTreeMap<ObjectId, Mark>,
    /// Objects whose count differs: count before and now.
    pub counts: BTreeMap<ObjectId, (u32, u32)>,
    /// Bytes printed since.
    pub printed: u64,
}

impl Changes {
    /// What differs; against nothing, nothing does.
    pub fn between(before: Option<&Picture>, now: &Picture) -> Changes {
        let Some(before) = before else { return Changes::default() };
        let mut changes = Changes { printed: now.stdout_len.saturating_sub(before.stdout_len), ..Changes::default() };
        let old: BTreeMap<FrameId, &FramePicture> = all_frames(before).map(|f| (f.id, f)).collect();
        for frame in all_frames(now) {
            match old.get(&frame.id) {
                None => {
                    changes.frames_new.push(frame.id);
                    compare_names(None, frame, &mut changes.names);
                }
                Some(old) => compare_names(Some(old), frame, &mut changes.names),
            }
        }
        changes.frames_gone =
            all_frames(before).map(|f| f.id).filter(|id| all_frames(now).all(|f| f.id != *id)).collect();
        for (id, object) in &now.objects {
            let Some(old) = before.objects.get(id) else {
                changes.objects.insert(*id, Mark::New);
                continue;
            };
            if old.parts != object.parts || old.text != object.text {
                changes.objects.insert(*id, Mark::Changed);
            }
            if let (Count::Counted(was), Count::Counted(is)) = (old.count, object.count)
                && was != is
            {
                changes.counts.insert(*id, (was, is));
            }
        }
        for (id, _) in before.objects.iter().filter(|(id, o)| !now.objects.contains_key(id) && dies(o)) {
            changes.objects.insert(*id, Mark::Gone);
        }
        changes
    }

    /// How an object stands to the step before.
    pub fn object(&self, id: ObjectId) -> Mark {
        self.objects.get(&id).copied().unwrap_or_default()
    }

    /// The change of a name, if it changed.
    pub fn name(&self, frame: FrameId, name: &str) -> Option<&Rebinding> {
        self.names.iter().find(|r| r.frame == frame && &*r.name == name)
    }
}

/// Whether an object that is no longer in a picture is no more. Of those that nothing reaches a picture holds all that
/// can change; what cannot may live on as a constant of some code, or with the interpreter.
pub(super) fn dies(object: &ObjectPicture) -> bool {
    use ObjectKind::*;
    object.count != Count::Immortal && !object.immutable && !matches!(object.kind, Scalar | Builtin | Module)
}

/// Frames on the stack, then suspended ones, then those of other threads.
pub(super) fn all_frames(picture: &Picture) -> impl Iterator<Item = &FramePicture> {
    let others = picture.threads.iter().flat_map(|thread| &thread.frames);
    picture.frames.iter().chain(&picture.suspended).chain(others)
}

fn compare_names(before: Option<&FramePicture>, now: &FramePicture, out: &mut Vec<Rebinding>) {
    let object = |r: Option<Ref>| r.map(|r| r.object);
    let named = |f: &FramePicture, name: &str| f.variables.iter().find(|v| &*v.name == name).and_then(|v| v.value);
    for variable in &now.variables {
        let was = object(before.and_then(|f| named(f, &variable.name)));
        let is = object(variable.value);
        if was != is {
            out.push(Rebinding { frame: now.id, name: variable.name.clone(), before: was, now: is });
        }
    }
    for variable in before.iter().flat_map(|f| &f.variables) {
        let kept = now.variables.iter().any(|v| v.name == variable.name);
        if !kept && variable.value.is_some() {
            let before = object(variable.value);
            out.push(Rebinding { frame: now.id, name: variable.name.clone(), before, now: None });
        }
    }
}
