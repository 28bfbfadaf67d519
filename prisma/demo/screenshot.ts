/** Five by seven dots a sign, a row each; only what an error code is made of. Machines without fonts draw it, too. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  "0": ["01110", "10001", "10011", "10101", "11001", "10001", "01110"],
  "1": ["00100", "01100", "00100", "00100", "00100", "00100", "01110"],
  "2": ["01110", "10001", "00001", "00010", "00100", "01000", "11111"],
  "3": ["01110", "10001", "00001", "00110", "00001", "10001", "01110"],
  "4": ["00010", "00110", "01010", "10010", "11111", "00010", "00010"],
  H: ["10001", "10001", "10001", "11111", "10001", "10001", "10001"],
  P: ["11110", "10001", "10001", "11110", "10000", "10000", "10000"],
  "-": ["00000", "00000", "00000", "11111", "00000", "00000", "00000"],
};

const WIDTH = 780;
const HEIGHT = 480;
const DOT = 7;

const box = (x: number, y: number, width: number, height: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

/** The signs of a code, beginning at a place. */
function code(text: string, left: number, top: number): string {
  return [...text]
    .flatMap((sign, place) =>
      (SIGNS[sign] ?? []).flatMap((row, y) =>
        [...row].map((dot, x) =>
          dot === "1" ? box(left + (place * 6 + x) * DOT, top + y * DOT, DOT, DOT, "#8c1d18") : "",
        ),
      ),
    )
    .join("");
}

/** A PNG as somebody's screen would show it: a payment page, greyed out, with an error box and its code. */
export async function errorScreenshot(shown: string): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const page = [
    box(0, 0, WIDTH, HEIGHT, "#c9ced3"),
    box(0, 0, WIDTH, 56, "#aab3ba"),
    box(24, 18, 140, 20, "#8d98a1", 4),
    ...[96, 132, 168, 340, 376].map((y, n) => box(60, y, 660 - n * 70, 16, "#b4bbc1", 4)),
    box(60, 416, 200, 40, "#9aa5ad", 6),
  ];
  const dialog = [
    box(150, 130, 480, 190, "#ffffff", 10),
    box(150, 130, 480, 10, "#b3261e", 5),
    `<circle cx="206" cy="205" r="26" fill="#b3261e"/>`,
    box(202, 190, 8, 20, "#ffffff", 2),
    box(202, 214, 8, 8, "#ffffff", 2),
    code(shown, 256, 180),
    box(256, 256, 300, 12, "#d9dde0", 4),
    box(256, 280, 210, 12, "#d9dde0", 4),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${[...page, ...dialog].join("")}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
