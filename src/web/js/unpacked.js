/**
 * What a text packs, as an answer to be read. The text is gzip in the 91 printable characters that neither HTML nor a
 * string in double quotes minds: two of them are 13 bits, one at the end 6.
 */
function unpacked(text) {
  const { length } = text;
  const bytes = new Uint8Array(((length >> 1) * 13 + (length & 1) * 6) >> 3);
  const digit = (at) => {
    const code = text.charCodeAt(at);
    return code - 33 - (code > 34) - (code > 60) - (code > 92);
  };
  let [bits, count, end] = [0, 0, 0];
  for (let at = 0; at < length; at += 2) {
    const isPair = at + 1 < length;
    bits = isPair ? (bits << 13) | (digit(at) * 91 + digit(at + 1)) : (bits << 6) | digit(at);
    for (count += isPair ? 13 : 6; count >= 8; ) bytes[end++] = bits >> (count -= 8);
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}
