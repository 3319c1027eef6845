/** A text colour, and the same where it is toned down. */
const color = (strong: string, subtle: string) => ({ default: strong, subtle });

interface Theme {
  readonly text: string;
  readonly subtle: string;
  readonly attention: string;
  readonly accent: string;
  readonly background: string;
  readonly emphasis: string;
  readonly line: string;
}

/**
 * The colours of Teams' two usual themes, near enough to see whether a card can be read in them. The reds and the
 * accents are those that Microsoft publishes (microsoft-teams-light.json and -dark.json in
 * github.com/microsoft/Teams-AdaptiveCards-Mobile). Its green and yellow are too pale for text: no card uses them.
 */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    attention: '#c4314b',
    accent: '#6264a7',
    background: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#e0e0e0',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    attention: '#d74654',
    accent: '#a6a7dc',
    background: '#2d2c2c',
    emphasis: '#292828',
    line: '#444444',
  },
};

/** Teams' look for the adaptivecards library: sizes, spacing and the colours of a theme. */
export function hostConfig(theme: Theme): object {
  const foregroundColors = {
    default: color(theme.text, theme.subtle),
    dark: color(theme.text, theme.subtle),
    light: color(theme.subtle, theme.subtle),
    accent: color(theme.accent, theme.accent),
    attention: color(theme.attention, theme.attention),
  };
  return {
    fontFamily: "'Segoe UI', system-ui, 'Open Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: { backgroundColor: theme.background, foregroundColors },
      emphasis: { backgroundColor: theme.emphasis, foregroundColors },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
    },
  };
}
