import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand.ts';

const faces: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif",
  fontFamilyMonospace:
    "'Cascadia Mono', Consolas, 'SF Mono', Menlo, 'Noto Sans Mono', 'Liberation Mono', monospace",
};

/** On dark grounds the brand and the colour of danger have to be lighter than Fluent's to keep a contrast of 4.5. */
const onDark: Partial<Theme> = {
  colorStatusDangerForeground1: '#ee8a93',
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandForeground1Hover: brand[130],
  colorCompoundBrandForeground1Pressed: brand[110],
  colorCompoundBrandStroke: brand[110],
  colorCompoundBrandStrokeHover: brand[120],
  colorCompoundBrandBackground: brand[110],
  colorCompoundBrandBackgroundHover: brand[120],
  colorNeutralForeground2BrandHover: brand[120],
  colorNeutralForeground2BrandSelected: brand[120],
};

export const themes: Record<'light' | 'dark', Theme> = {
  light: { ...createLightTheme(brand), ...faces },
  dark: { ...createDarkTheme(brand), ...faces, ...onDark },
};
