package quizhall.game;

import quizhall.core.service.ServiceMain;

/** The game-server as a process of its own. */
public final class Main {
  private Main() {}

  /** Serves, or migrates the database with the argument {@code migrate}. */
  public static void main(String[] args) {
    ServiceMain.run(args, "game", GameService::create);
  }
}
