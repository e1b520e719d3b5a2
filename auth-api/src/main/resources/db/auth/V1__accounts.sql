CREATE TABLE account (
  id            uuid PRIMARY KEY,
  email         text        NOT NULL,
  -- The email as it is compared: without regard to case.
  email_key     text        NOT NULL UNIQUE,
  display_name  text        NOT NULL,
  password_hash text        NOT NULL,
  created_at    timestamptz NOT NULL
);

-- A browser that is signed in. Its refresh token is replaced with each use; the one before is known
-- by its hash, so that its use is noticed.
CREATE TABLE sign_in (
  id            uuid PRIMARY KEY,
  account_id    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  token_hash    bytea       NOT NULL,
  previous_hash bytea,
  refreshed_at  timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL
);
CREATE INDEX sign_in_account ON sign_in (account_id, refreshed_at);
CREATE INDEX sign_in_expires ON sign_in (expires_at);

CREATE TABLE signing_key (
  kid        text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  -- The private key as a JWK, encrypted with quizhall.auth.key-encryption-key.
  sealed_jwk bytea       NOT NULL
);
