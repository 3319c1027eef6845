export function tooOld(version: string): string | undefined;
export function ready(): void;
