/**
 * The mark: an open door, light falling through it, on a rounded square. Everything is on a square of 1 × 1;
 * later shapes cover earlier ones.
 *
 * @typedef {[x: number, y: number]} Point
 * @typedef {[red: number, green: number, blue: number]} Colour
 * @typedef {{ covers: (x: number, y: number) => boolean, colour: Colour }} Shape
 */

/** How often a pixel is asked, each way: small pictures need it more. */
const samplesFor = (/** @type {number} */ size) => (size < 256 ? 6 : 3);

/** @param {Point[]} corners @returns {Shape['covers']} */
const polygon = (corners) => (x, y) => {
  let inside = false;
  corners.forEach(([x1, y1], index) => {
    const [x2, y2] = /** @type {Point} */ (corners[(index + 1) % corners.length]);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
};

/** @param {{ from: Point, to: Point, radius: number }} box @returns {Shape['covers']} */
const roundedBox =
  ({ from: [left, top], to: [right, bottom], radius }) =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };

/** @param {Point} centre @param {number} radius @returns {Shape['covers']} */
const disc =
  ([cx, cy], radius) =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius;

/** @type {Shape[]} */
const SHAPES = [
  { covers: roundedBox({ from: [0.03, 0.03], to: [0.97, 0.97], radius: 0.21 }), colour: [22, 67, 92] },
  // The doorway, bright, and its light on the floor.
  {
    covers: polygon([
      [0.36, 0.79],
      [0.76, 0.79],
      [0.86, 0.9],
      [0.46, 0.9],
    ]),
    colour: [64, 118, 140],
  },
  {
    covers: polygon([
      [0.32, 0.17],
      [0.76, 0.17],
      [0.76, 0.79],
      [0.32, 0.79],
    ]),
    colour: [255, 214, 130],
  },
  // The door, opened towards us.
  {
    covers: polygon([
      [0.32, 0.17],
      [0.56, 0.25],
      [0.56, 0.9],
      [0.32, 0.79],
    ]),
    colour: [240, 246, 248],
  },
  { covers: disc([0.51, 0.57], 0.028), colour: [22, 67, 92] },
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
