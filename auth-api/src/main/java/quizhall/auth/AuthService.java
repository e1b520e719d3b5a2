package quizhall.auth;

import akka.actor.typed.ActorSystem;
import akka.http.javadsl.server.Route;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.auth.account.Account;
import quizhall.auth.account.Accounts;
import quizhall.auth.account.HashingThreads;
import quizhall.auth.account.Outcome;
import quizhall.auth.account.PasswordHashing;
import quizhall.auth.http.AuthApi;
import quizhall.auth.keys.AccessTokens;
import quizhall.auth.keys.SigningKeys;
import quizhall.auth.signin.Devices;
import quizhall.auth.signin.SignIns;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.UnitOfWork;
import quizhall.core.events.Broker;
import quizhall.core.events.EventRetention;
import quizhall.core.events.OutboxPublisher;
import quizhall.core.http.HealthCheck;
import quizhall.core.problem.Problem;
import quizhall.core.retention.Retention;
import quizhall.core.retention.RetentionRule;
import quizhall.core.service.Service;

/** Accounts and tokens. Without the broker it serves all the same: events wait. */
public final class AuthService implements Service {
  private final Database database;
  private final HashingThreads hashing;
  private final Accounts accounts;
  private final SigningKeys keys;
  private final AuthApi api;
  private final Optional<AuthSettings.Seed> seed;
  private final OutboxPublisher publisher;
  private final KeyRotation keyRotation;
  private final Retention retention;

  private AuthService(Database database, AuthSettings settings) {
    InstantSource clock = InstantSource.system();
    UnitOfWork unitOfWork = database.unitOfWork();
    this.database = database;
    this.hashing = settings.hashingThreads();
    this.accounts =
        new Accounts(
            unitOfWork,
            new PasswordHashing(settings.hashingCost(), hashing),
            clock,
            UUID::randomUUID);
    this.keys =
        new SigningKeys(
            unitOfWork,
            settings.keyEncryptionKey(),
            clock,
            settings.accessTokenLifetime(),
            settings.rotateKeysAfter());
    SignIns signIns =
        new SignIns(
            unitOfWork, settings.keyEncryptionKey(), settings.signIns(), clock, UUID::randomUUID);
    this.api =
        new AuthApi(
            accounts,
            signIns,
            new AccessTokens(keys, clock, settings.accessTokenLifetime()),
            keys,
            new Devices(settings.keyEncryptionKey(), UUID::randomUUID),
            settings.limits(),
            settings.secureCookies(),
            settings.edge());
    this.seed = settings.seed();
    this.publisher =
        new OutboxPublisher(
            "auth",
            database,
            Broker.of(settings.whole().at("quizhall.amqp")),
            settings.whole().at("quizhall.outbox"));
    this.keyRotation = new KeyRotation(keys);
    this.retention =
        new Retention(
            "auth", unitOfWork, settings.whole(), retentionRules(settings.whole()), clock);
  }

  /** Opens what the service needs and starts nothing. The settings are the whole configuration. */
  public static AuthService create(ActorSystem<?> system, Settings settings) {
    return new AuthService(
        Database.open(settings.at("quizhall.auth.database")), AuthSettings.of(settings));
  }

  @Override
  public String name() {
    return "auth";
  }

  @Override
  public Route routes() {
    return api.routes();
  }

  @Override
  public List<HealthCheck> health() {
    return List.of(new HealthCheck("auth.database", database::answers));
  }

  @Override
  public void start() {
    keys.refresh();
    seed.ifPresent(this::seed);
    publisher.start();
    keyRotation.start();
    retention.start();
  }

  private static List<RetentionRule> retentionRules(Settings settings) {
    List<RetentionRule> rules = new ArrayList<>(EventRetention.rules(settings));
    rules.add(RetentionRule.of(settings, "expired-sign-ins", SignIns::deleteExpired));
    return rules;
  }

  /** That it is there already is as good. */
  private void seed(AuthSettings.Seed account) {
    if (accounts.seed(account.id(), account.registration())
            instanceof Outcome.Refused<Account>(Problem problem)
        && !problem.errors().isEmpty()) {
      throw new BadConfiguration("quizhall.auth.seed cannot be used: " + problem.errors());
    }
  }

  @Override
  public void close() {
    retention.close();
    keyRotation.close();
    publisher.close();
    hashing.close();
    database.close();
  }
}
