import { OptionShape } from '@/design/OptionShape';
import { imports } from '@/text/imports';
import styles from './DropTarget.module.css';

/** Over the whole page while files are held over it. */
export function DropTarget() {
  return (
    <div className={styles.target} aria-hidden="true">
      <p className={styles.words}>
        <span className={styles.door}>
          <OptionShape index={0} />
        </span>
        {imports.dropNow}
      </p>
    </div>
  );
}
