package quizhall.game.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.config.Settings;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PassId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/**
 * Issues and verifies session tokens: JWTs with HMAC, since only game-servers read them. Safe for
 * use by many threads.
 */
public final class SessionTokens {
  private static final String ISSUER = "quizhall-game";
  private static final String PASS_ISSUER = "quizhall-game-pass";

  private final TokenKeys keys;
  private final InstantSource clock;

  private SessionTokens(TokenKeys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** With the keys of {@code quizhall.game.session-keys}. */
  public static SessionTokens of(Settings settings, InstantSource clock) {
    return new SessionTokens(TokenKeys.of(settings), clock);
  }

  /** What a token is worth. */
  public sealed interface Verdict {
    record Valid(SessionToken token) implements Verdict {}

    /** It was ours, once. */
    record Expired() implements Verdict {}

    record Invalid() implements Verdict {}
  }

  public String issue(SessionToken token) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .claim("role", token.role().word())
            .claim("room", token.code().value())
            .claim("session", token.session().toString())
            .expirationTime(Date.from(token.expiresAt()));
    token.player().ifPresent(player -> claims.claim("player", player.value()));
    token.nickname().ifPresent(nickname -> claims.claim("nickname", nickname.value()));
    token.user().ifPresent(user -> claims.claim("user", user.toString()));
    token.device().ifPresent(device -> claims.claim("device", device.value()));
    if (token.moves() > 0) {
      claims.claim("moves", token.moves());
    }
    return signed(claims.build());
  }

  /** Of another issuer than tokens: neither can be taken for the other. */
  public String issue(SeatPass pass) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(PASS_ISSUER)
            .jwtID(pass.id().value())
            .claim("room", pass.code().value())
            .claim("session", pass.session().toString())
            .expirationTime(Date.from(pass.expiresAt()));
    pass.own().factor().ifPresent(factor -> claims.claim("factor", factor.toPlainString()));
    return signed(claims.build());
  }

  private String signed(JWTClaimsSet claims) {
    Map.Entry<String, byte[]> key = keys.signing();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKey()).build(), claims);
    try {
      jwt.sign(new MACSigner(key.getValue()));
    } catch (JOSEException e) {
      throw new IllegalStateException("a key that was checked does not sign", e);
    }
    return jwt.serialize();
  }

  public Verdict verify(String text) {
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      if (!isSigned(jwt)) {
        return new Verdict.Invalid();
      }
      SessionToken token = token(jwt.getJWTClaimsSet());
      return clock.instant().isBefore(token.expiresAt())
          ? new Verdict.Valid(token)
          : new Verdict.Expired();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return new Verdict.Invalid();
    }
  }

  /** Empty where it is none of ours, or its time is over. */
  public Optional<SeatPass> pass(String text) {
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      return isSigned(jwt)
          ? pass(jwt.getJWTClaimsSet()).filter(pass -> clock.instant().isBefore(pass.expiresAt()))
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<SeatPass> pass(JWTClaimsSet claims) throws ParseException {
    if (!PASS_ISSUER.equals(claims.getIssuer())
        || claims.getExpirationTime() == null
        || claims.getJWTID() == null) {
      return Optional.empty();
    }
    Optional<OwnTime> own = OwnTime.of(optional(claims, "factor").map(BigDecimal::new));
    PassId id = new PassId(claims.getJWTID());
    RoomCode code = new RoomCode(required(claims, "room"));
    SessionId session = new SessionId(UUID.fromString(required(claims, "session")));
    return own.map(
        time -> new SeatPass(id, code, session, time, claims.getExpirationTime().toInstant()));
  }

  private boolean isSigned(SignedJWT jwt) throws JOSEException {
    Optional<byte[]> key = Optional.ofNullable(jwt.getHeader().getKeyID()).flatMap(keys::find);
    return key.isPresent()
        && jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
        && isCanonical(jwt.getSignature())
        && jwt.verify(new MACVerifier(key.get()));
  }

  /** The last character of a signature has two bits that decoding throws away. */
  private static boolean isCanonical(Base64URL signature) {
    return Base64URL.encode(signature.decode()).equals(signature);
  }

  private static SessionToken token(JWTClaimsSet claims) throws ParseException {
    if (!ISSUER.equals(claims.getIssuer()) || claims.getExpirationTime() == null) {
      throw new IllegalArgumentException("not a session token");
    }
    return new SessionToken(
        Role.of(claims.getStringClaim("role")).orElseThrow(IllegalArgumentException::new),
        new RoomCode(required(claims, "room")),
        new SessionId(UUID.fromString(required(claims, "session"))),
        optional(claims, "player").map(PlayerId::new),
        optional(claims, "nickname").map(Nickname::new),
        optional(claims, "user").map(UUID::fromString).map(UserId::new),
        optional(claims, "device").map(DeviceId::new),
        claims.getExpirationTime().toInstant(),
        Optional.ofNullable(claims.getIntegerClaim("moves")).orElse(0));
  }

  private static String required(JWTClaimsSet claims, String name) throws ParseException {
    return optional(claims, name).orElseThrow(IllegalArgumentException::new);
  }

  private static Optional<String> optional(JWTClaimsSet claims, String name) throws ParseException {
    return Optional.ofNullable(claims.getStringClaim(name));
  }
}
