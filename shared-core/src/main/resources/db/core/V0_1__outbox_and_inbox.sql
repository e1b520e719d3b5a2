-- Events on their way out; written in the transaction that caused them.
CREATE TABLE outbox (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id       uuid        NOT NULL UNIQUE,
  type     text        NOT NULL,
  at       timestamptz NOT NULL,
  key      text        NOT NULL,
  data     jsonb       NOT NULL,
  sent_at  timestamptz
);
CREATE INDEX outbox_unsent ON outbox (position) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- Events that a consumer has applied: each once.
CREATE TABLE inbox (
  consumer   text        NOT NULL,
  event_id   uuid        NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_applied ON inbox (applied_at);

-- Messages that a consumer could not apply; kept for a person to look at.
CREATE TABLE inbox_failed (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer  text        NOT NULL,
  message   bytea       NOT NULL,
  reason    text        NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT now()
);
