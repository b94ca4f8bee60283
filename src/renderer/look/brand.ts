import type { BrandVariants } from '@fluentui/react-components';

/** Petrol: one hue (OKLCH 205), its own next to the portal's blue and away from the green of "done". */
export const brand: BrandVariants = {
  10: '#001318',
  20: '#001f25',
  30: '#002c33',
  40: '#003a42',
  50: '#00474f',
  60: '#00545d',
  70: '#00616a',
  80: '#006e77',
  90: '#1e7e88',
  100: '#348f98',
  110: '#49a1ab',
  120: '#5db4be',
  130: '#71c7d1',
  140: '#9dd6dd',
  150: '#bde7ec',
  160: '#dbf6f9',
};
