import { useSearch } from 'wouter';
import { useProposalLimits } from '../proposals/useProposalLimits';
import { ImportScene } from './ImportScene';
import { useDrops, usePastes } from './useGiven';
import { useImporting } from './useImporting';

export function ImportPage() {
  const importing = useImporting();
  const isOver = useDrops(importing);
  const isHelpAsked = new URLSearchParams(useSearch()).has('help');
  const limits = useProposalLimits();
  usePastes(importing);
  return (
    <ImportScene
      importing={importing}
      isOver={isOver}
      isHelpAsked={isHelpAsked}
      isModelThere={Boolean(limits.data)}
    />
  );
}
