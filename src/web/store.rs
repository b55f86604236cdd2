//! What is kept between visits. Storage may be absent or refused: then nothing is kept, and nothing breaks.

const PROGRAM: &str = "cutaway.program";

/// The reader's own program from last time.
pub fn load() -> Option<String> {
    storage()?.get_item(PROGRAM).ok()?
}

/// Keeps the reader's own program.
pub fn save(text: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden store refuses; the program is still on the page.
        let _ = storage.set_item(PROGRAM, text);
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
