package quizhall.game.room;

/** How often each sign was shown. Whose they were is told to nobody and kept nowhere. */
public record Reactions(int clap, int heart, int laugh, int wow) {
  public static final Reactions NONE = new Reactions(0, 0, 0, 0);

  public Reactions with(Sign sign) {
    return switch (sign) {
      case CLAP -> new Reactions(clap + 1, heart, laugh, wow);
      case HEART -> new Reactions(clap, heart + 1, laugh, wow);
      case LAUGH -> new Reactions(clap, heart, laugh + 1, wow);
      case WOW -> new Reactions(clap, heart, laugh, wow + 1);
    };
  }

  public Reactions with(Reactions more) {
    return new Reactions(clap + more.clap, heart + more.heart, laugh + more.laugh, wow + more.wow);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
