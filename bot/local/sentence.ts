/** What stopped the start, as one sentence in Swedish and one in English. */
export function sentenceOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if ('code' in fault && fault.code === 'EADDRINUSE' && 'port' in fault) {
    const port = String(fault.port);
    return (
      `Port ${port} är upptagen. Stäng det som använder den, eller välj en annan: PORT=4000 npm start. ` +
      `(Port ${port} is taken. Stop what holds it, or choose another.)`
    );
  }
  return fault.message;
}
