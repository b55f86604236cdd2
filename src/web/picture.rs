//! A picture as PNG: drawn on a canvas, then copied or handed to the reader as a file.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, CanvasRenderingContext2d, ClipboardItem, HtmlCanvasElement, HtmlElement, HtmlImageElement, Url};

use crate::text::words::{self as w, Word};

/// How many pixels each pixel of the picture becomes, so that it stays sharp.
const SCALE: u32 = 2;

/// Makes a PNG of an SVG picture and copies it, or hands it to the reader; then says what came of it.
pub fn png(svg: &str, copies: bool, said: yew::Callback<Word>) -> Option<()> {
    // Not of a blob: a host's policy names `data:` for the icon already.
    let url = format!("data:image/svg+xml;charset=utf-8,{}", js_sys::encode_uri_component(svg));
    let image = HtmlImageElement::new().ok()?;
    let (drawn, told) = (image.clone(), said.clone());
    EventListener::once(&image, "load", move |_| {
        let then = Closure::once_into_js(move |blob: Option<Blob>| {
            let done = blob.and_then(|blob| if copies { copy(&blob, &told) } else { save(&blob) });
            told.emit(match done {
                Some(()) if copies => w::COPIED,
                Some(()) => w::SAVED,
                None => w::PNG_REFUSED,
            });
        });
        let canvas = draw(&drawn);
        let _ = canvas.map(|canvas| canvas.to_blob(then.unchecked_ref()));
    })
    .forget();
    EventListener::once(&image, "error", move |_| said.emit(w::PNG_REFUSED)).forget();
    image.set_src(&url);
    Some(())
}

fn draw(image: &HtmlImageElement) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (image.natural_width() * SCALE, image.natural_height() * SCALE);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}

fn copy(blob: &Blob, said: &yew::Callback<Word>) -> Option<()> {
    let types = js_sys::Object::new();
    js_sys::Reflect::set(&types, &"image/png".into(), blob).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&types).ok()?;
    let clipboard = web_sys::window()?.navigator().clipboard();
    // Browsers without a clipboard for pictures have none at all here.
    if clipboard.is_undefined() {
        return None;
    }
    let said = said.clone();
    let refused = Closure::once_into_js(move |_: JsValue| said.emit(w::PNG_REFUSED));
    let refused: &js_sys::Function = refused.unchecked_ref();
    let promise: JsValue = clipboard.write(&js_sys::Array::of1(&item)).into();
    let catch: js_sys::Function = js_sys::Reflect::get(&promise, &"catch".into()).ok()?.dyn_into().ok()?;
    catch.call1(&promise, refused).ok().map(drop)
}

fn save(blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", "step.png").ok()?;
    link.click();
    Url::revoke_object_url(&url).ok()
}
