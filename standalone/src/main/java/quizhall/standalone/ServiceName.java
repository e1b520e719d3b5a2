package quizhall.standalone;

/** The services, as their settings, folders and main classes are named. */
enum ServiceName {
  AUTH("auth", "auth-api"),
  QUIZ("quiz", "quiz-api"),
  GAME("game", "game-server");

  private final String key;
  private final String folder;

  ServiceName(String key, String folder) {
    this.key = key;
    this.folder = folder;
  }

  /** As in {@code quizhall.<key>} of the configuration. */
  String key() {
    return key;
  }

  /** Of the checkout; the service is known to people by this name. */
  String folder() {
    return folder;
  }

  String mainClass() {
    return "quizhall." + key + ".Main";
  }

  /** Its database, and the role that owns it. */
  String database() {
    return "quizhall_" + key;
  }
}
