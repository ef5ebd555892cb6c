/**
 * What is switched on while the reader is on the screen. The alternate screen keeps what was there before; without autowrap
 * nothing spills into the next line; pastes come marked, so that they press no keys.
 */
export const enter = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[0m\x1b[H\x1b[2J";

/** Clicks and the wheel are told, in the form that has no upper limit of columns. */
export const mouseOn = "\x1b[?1000h\x1b[?1006h";
export const mouseOff = "\x1b[?1006l\x1b[?1000l";

/** And off again, in the opposite order. It may be written more than once. */
export const leave = `${mouseOff}\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l`;

/** Asks the terminal to put a text on the clipboard (OSC 52). Base64 has no character that could end the sequence. */
export const copySequence = (text: string): string => `\x1b]52;c;${Buffer.from(text, "utf8").toString("base64")}\x07`;
