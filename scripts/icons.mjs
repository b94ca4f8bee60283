/** Draws the icons of assets/icons anew: `node scripts/icons.mjs`. What it writes is committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './house/project.mjs';
import { encodeIcns, encodeIco } from './icon/containers.mjs';
import { draw } from './icon/drawing.mjs';
import { encodePng } from './icon/png.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const LARGEST_OF_WINDOWS = 256;

const folder = inProject('assets', 'icons');
mkdirSync(folder, { recursive: true });

const pictures = SIZES.map((size) => ({ size, png: encodePng(size, draw(size)) }));
for (const { size, png } of pictures) writeFileSync(join(folder, `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), encodeIco(pictures.filter(({ size }) => size <= LARGEST_OF_WINDOWS)));
writeFileSync(join(folder, 'icon.icns'), encodeIcns(pictures));
