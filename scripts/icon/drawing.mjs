/**
 * The mark of the window's head (src/renderer/icon.svg), an arch with a door in it, on a rounded square. Later
 * shapes cover earlier ones.
 *
 * @typedef {[x: number, y: number]} Point
 * @typedef {[red: number, green: number, blue: number]} Colour
 * @typedef {{ covers: (x: number, y: number) => boolean, colour: Colour }} Shape
 */

/** How often a pixel is asked, each way: small pictures need it more. */
const samplesFor = (/** @type {number} */ size) => (size < 256 ? 6 : 3);

/** @param {{ from: Point, to: Point, radius: number }} box @returns {Shape['covers']} */
const roundedBox =
  ({ from: [left, top], to: [right, bottom], radius }) =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };

/** How much of the square the mark takes, and the grid of 32 × 32 it is drawn on. */
const SHARE = 0.72;
const onGrid = (/** @type {number} */ at) => ((at - 0.5) / SHARE + 0.5) * 32;

/**
 * Straight sides down to the ground, a half circle on top.
 * @param {{ springs: number, radius: number }} arch where the half circle begins, and how wide it is
 * @returns {Shape['covers']}
 */
const arch =
  ({ springs, radius }) =>
  (x, y) => {
    const [across, down] = [onGrid(x) - 16, onGrid(y)];
    if (down > 29) return false;
    return down > springs ? Math.abs(across) <= radius : Math.hypot(across, down - springs) <= radius;
  };

/** @type {Colour} */
const GROUND = [0, 84, 93];

/** @type {Shape[]} */
const SHAPES = [
  { covers: roundedBox({ from: [0.03, 0.03], to: [0.97, 0.97], radius: 0.21 }), colour: GROUND },
  { covers: arch({ springs: 14, radius: 11 }), colour: [255, 255, 255] },
  { covers: arch({ springs: 14, radius: 5 }), colour: GROUND },
  { covers: arch({ springs: 15, radius: 2 }), colour: [124, 203, 212] },
];

/** @param {number} x @param {number} y @returns {Colour | undefined} */
const colourAt = (x, y) => SHAPES.findLast(({ covers }) => covers(x, y))?.colour;

/** @param {(Colour | undefined)[]} samples @returns {number[]} red, green, blue, alpha */
function blend(samples) {
  const hits = samples.filter((colour) => colour !== undefined);
  const mean = (/** @type {0 | 1 | 2} */ channel) =>
    Math.round(hits.reduce((sum, colour) => sum + colour[channel], 0) / Math.max(1, hits.length));
  return [mean(0), mean(1), mean(2), Math.round((255 * hits.length) / samples.length)];
}

/** @param {number} size @returns {Buffer} four bytes a pixel */
export function draw(size) {
  const count = samplesFor(size);
  const steps = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const [column, row] = [at % size, Math.floor(at / size)];
    const samples = steps.flatMap((dy) =>
      steps.map((dx) => colourAt((column + dx) / size, (row + dy) / size)),
    );
    pixels.set(blend(samples), at * 4);
  }
  return pixels;
}
