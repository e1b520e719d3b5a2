import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Trial } from '@/game/trial';

/** Opens a trial and goes there; nowhere where what would be tried is not fit to be. */
export function useTryIt<T>(open: (what: T) => Promise<Trial | undefined>) {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: open,
    onSuccess: (trial) => {
      if (trial) {
        navigate(`/try/${trial.code}`);
      }
    },
  });
}
