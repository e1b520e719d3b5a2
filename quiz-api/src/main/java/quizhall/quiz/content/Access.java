package quizhall.quiz.content;

/** What somebody may do with a quiz; each includes those before it. */
public enum Access {
  NONE,
  /** Without keys. */
  VIEW,
  /** Open rooms with it. */
  PLAY,
  /** Change it, and so see its keys and what it was before. */
  EDIT,
  /** Delete it, and say who else sees it. */
  OWN;

  public boolean reaches(Access needed) {
    return compareTo(needed) >= 0;
  }

  Access or(Access other) {
    return reaches(other) ? this : other;
  }

  static Access of(Role role) {
    return switch (role) {
      case VIEW -> VIEW;
      case PLAY -> PLAY;
      case EDIT -> EDIT;
    };
  }
}
