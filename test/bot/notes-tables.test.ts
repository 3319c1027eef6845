import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../bot/teams/pasted.ts';
import { wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

describe('tables in notes pasted from Word or Teams', () => {
  const here = founded();

  it('keep each thing to do, and each who does it, of a cell with several lines', async () => {
    const { town } = here;
    const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const html =
      '<div>läs in</div><p>Minnesanteckningar 2027-01-15</p><table>' +
      cells('<p>Vad</p>', '<p>Vem</p>', 'Klart<br>senast') +
      cells('<p>Räkna svaren</p><p>Skicka ut <b>listan</b></p>', '<p>Hjo</p><p>Tibro</p>', '<p>3 maj</p>') +
      cells('<ul><li>Boka lokal</li><li>Beställa kaffe</li></ul>', 'Skövde', '1 april<br>8 april') +
      '</table><p>Tack för idag</p>';
    const attachments = [{ contentType: 'text/html', content: html }];
    const review = await town.write('Anna Berg', 'läs in Vad Vem När', 'channel', { attachments });
    const words = wordsOf(review.card).split('\n');
    const under = (title: string) => words[words.indexOf(title) + 1];
    expect(under('Räkna svaren')).toBe('Hjo och Tibro · 3 maj');
    expect(under('Skicka ut listan')).toBe('Hjo och Tibro · 3 maj');
    expect(under('Boka lokal')).toBe('Skövde · 1 april');
    expect(under('Beställa kaffe')).toBe('Skövde · 8 april');
  });

  it('stay as they are where they lay out a page', async () => {
    const html =
      '<table><tr><td>Enkäten</td><td><p>Alla har svarat</p><p>Tibro skickar ut svaren</p></td></tr></table>';
    const lines = (await textOfHtml(html)).split('\n').map((line) => line.trim());
    expect(lines).toContain('Tibro skickar ut svaren');
  });
});
