package quizhall.auth;

import quizhall.core.service.ServiceMain;

/** auth-api alone. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ServiceMain.run(args, "auth", AuthService::create);
  }
}
