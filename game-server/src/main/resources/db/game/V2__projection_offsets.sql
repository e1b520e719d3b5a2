-- The tables of akka-projection-jdbc 1.4.0, from its documentation.

-- How far each projection has followed the journal; written in the transaction of what it wrote.
CREATE TABLE akka_projection_offset_store (
  projection_name varchar(255) NOT NULL,
  projection_key  varchar(255) NOT NULL,
  current_offset  varchar(255) NOT NULL,
  manifest        varchar(32)  NOT NULL,
  mergeable       boolean      NOT NULL,
  last_updated    bigint       NOT NULL,
  PRIMARY KEY (projection_name, projection_key)
);
CREATE INDEX projection_name_index ON akka_projection_offset_store (projection_name);

CREATE TABLE akka_projection_management (
  projection_name varchar(255) NOT NULL,
  projection_key  varchar(255) NOT NULL,
  paused          boolean      NOT NULL,
  last_updated    bigint       NOT NULL,
  PRIMARY KEY (projection_name, projection_key)
);
