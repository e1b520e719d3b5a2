package quizhall.core.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Access tokens as auth-api signs them, and others. */
final class Tokens {
  static final UUID ANN = UUID.randomUUID();

  private Tokens() {}

  static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(UserTokens.QUIZHALL)
        .audience(UserTokens.QUIZHALL)
        .subject(ANN.toString())
        .claim("name", "Ann")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(in(Duration.ZERO))
        .expirationTime(in(Duration.ofMinutes(15)));
  }

  static Date in(Duration fromNow) {
    return Date.from(Instant.now().plus(fromNow));
  }

  static String signed(ECKey key, JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
