/** Whether an answer to a question takes nobody's side: who gives it has answered all the same. */
export function saysAbstains(answer: string): boolean {
  return answer === 'Avstår';
}
