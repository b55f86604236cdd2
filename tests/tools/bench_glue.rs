//! Makes the glue with which node loads the machine for `bench.mjs`: `bench_glue MODULE.wasm FOLDER`.

use wasm_bindgen_cli_support::Bindgen;

fn main() {
    let mut args = std::env::args().skip(1);
    let (Some(module), Some(folder)) = (args.next(), args.next()) else { panic!("bench_glue MODULE.wasm FOLDER") };
    let mut glue = Bindgen::new();
    let made = glue.input_path(module).nodejs(true).and_then(|glue| glue.out_name("bench").generate(folder));
    if let Err(error) = made {
        panic!("{error:?}");
    }
}
