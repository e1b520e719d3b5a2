-- As akka-persistence-jdbc 5.2.1 has it for PostgreSQL, without the table of durable states.
CREATE TABLE event_journal (
  ordering           bigserial    NOT NULL,
  persistence_id     varchar(255) NOT NULL,
  sequence_number    bigint       NOT NULL,
  deleted            boolean      NOT NULL DEFAULT false,
  writer             varchar(255) NOT NULL,
  write_timestamp    bigint,
  adapter_manifest   varchar(255),
  event_ser_id       integer      NOT NULL,
  event_ser_manifest varchar(255) NOT NULL,
  event_payload      bytea        NOT NULL,
  meta_ser_id        integer,
  meta_ser_manifest  varchar(255),
  meta_payload       bytea,
  -- The fence: of two owners of a room only one can write.
  PRIMARY KEY (persistence_id, sequence_number)
);
CREATE UNIQUE INDEX event_journal_ordering_idx ON event_journal (ordering);

CREATE TABLE event_tag (
  event_id bigint REFERENCES event_journal (ordering) ON DELETE CASCADE,
  tag      varchar(256),
  PRIMARY KEY (event_id, tag)
);

CREATE TABLE snapshot (
  persistence_id        varchar(255) NOT NULL,
  sequence_number       bigint       NOT NULL,
  created               bigint       NOT NULL,
  snapshot_ser_id       integer      NOT NULL,
  snapshot_ser_manifest varchar(255) NOT NULL,
  snapshot_payload      bytea        NOT NULL,
  meta_ser_id           integer,
  meta_ser_manifest     varchar(255),
  meta_payload          bytea,
  PRIMARY KEY (persistence_id, sequence_number)
);
