#!/bin/sh
# Runs once, when PostgreSQL's volume is new: a database and a role for each service.
set -eu
make_database() {
  psql --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --username="$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}
make_database quizhall_auth "$QUIZHALL_AUTH_DB_PASSWORD"
make_database quizhall_quiz "$QUIZHALL_QUIZ_DB_PASSWORD"
make_database quizhall_game "$QUIZHALL_GAME_DB_PASSWORD"
