create table learner (
  id uuid not null,
  -- SHA-256 of the token in the browser's cookie, in hexadecimal
  token_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  constraint pk_learner primary key (id),
  constraint uq_learner_token_hash unique (token_hash)
);
