package quizhall.load.client;

import io.netty.buffer.ByteBuf;

/** Finds ASCII text in bytes without making objects of them. */
public final class Bytes {
  private Bytes() {}

  /** Where the text begins, at an absolute index from {@code from} to {@code to}, or -1. */
  public static int indexOf(ByteBuf in, int from, int to, String wanted) {
    int last = Math.min(to, in.writerIndex()) - wanted.length();
    for (int start = from; start <= last; start++) {
      if (startsWith(in, start, wanted)) {
        return start;
      }
    }
    return -1;
  }

  public static boolean startsWith(ByteBuf in, int start, String wanted) {
    if (start + wanted.length() > in.writerIndex()) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (in.getByte(start + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
