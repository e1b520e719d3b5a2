import { useSyncExternalStore } from 'react';
import {
  canFillScreen,
  fillsScreen,
  onFullscreenChange,
  toggleFullscreen,
} from '@/browser/fullscreen';
import { Button } from '@/design/Button';
import type { RoomView } from '@/game/roomView';
import { host } from '@/text/host';
import styles from './HostBar.module.css';
import { RoomAddress } from './RoomAddress';
import { SoundControls } from './SoundControls';

/** Along the foot of a projector that commands nothing. */
export function ScreenBar({ view }: { view: RoomView }) {
  const isFull = useSyncExternalStore(onFullscreenChange, fillsScreen);
  return (
    <footer className={styles.bar}>
      <RoomAddress view={view} />
      <div className={styles.actions}>
        <SoundControls view={view} />
        {canFillScreen() && !isFull && (
          <Button look="quiet" onClick={toggleFullscreen}>
            {host.fullscreen}
          </Button>
        )}
      </div>
    </footer>
  );
}
