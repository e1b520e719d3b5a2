import type { PlayerResult, Results } from '@/api/generated/session';
import { isGraded } from '@/questions/results';
import { formatNumber } from '@/text/choose';
import { results as text } from '@/text/results';
import styles from './ResultsPage.module.css';

export function PlayerTable({ results }: { results: Results }) {
  if (results.players.length === 0) {
    return <p className={styles.part}>{text.nobody}</p>;
  }
  // A poll has no right answer to give, and not everything that was asked counts.
  const graded = new Set(
    results.questions
      .filter(({ question, skipped, standing }) => isGraded(question.kind) && !skipped && !standing)
      .map(({ question, playing }) => playingOf(question.index, playing)),
  );
  return (
    <section className={styles.part}>
      <h2>{text.ranking}</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.rank}</th>
              <th scope="col">{text.nickname}</th>
              <th scope="col">{text.right}</th>
              <th scope="col">{text.score}</th>
            </tr>
          </thead>
          <tbody>
            {results.players.map((player) => (
              <tr key={player.playerId}>
                <th scope="row">{player.rank ?? '–'}</th>
                <td>
                  <bdi>{player.nickname}</bdi>
                </td>
                <td>
                  {rightOf(player, graded)}/{graded.size}
                </td>
                <td>{formatNumber(player.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function rightOf(player: PlayerResult, graded: ReadonlySet<string>): number {
  return player.answers.filter(
    ({ question, playing, verdict }) =>
      verdict === 'correct' && graded.has(playingOf(question, playing)),
  ).length;
}

function playingOf(question: number, playing = 1): string {
  return `${question}/${playing}`;
}
