package quizhall.auth.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Instant;
import java.util.UUID;

/** An ES256 key with its private part. */
record SigningKey(ECKey jwk, Instant createdAt) {
  static SigningKey generate(Instant now) {
    try {
      return new SigningKey(
          new ECKeyGenerator(Curve.P_256)
              .keyID(UUID.randomUUID().toString())
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .generate(),
          now);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String kid() {
    return jwk.getKeyID();
  }

  @Override
  public String toString() {
    return "signing key " + kid();
  }
}
