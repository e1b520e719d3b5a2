package quizhall.quiz.library;

import quizhall.quiz.store.MediaStore;

/**
 * What one owner may keep.
 *
 * @param files uploads, however many files are made of each
 * @param bytes of all that is made of them
 */
public record MediaQuota(int files, long bytes) {

  boolean hasRoom(MediaStore.Usage usage, int moreFiles, long moreBytes) {
    return usage.files() + moreFiles <= files && usage.bytes() + moreBytes <= bytes;
  }
}
