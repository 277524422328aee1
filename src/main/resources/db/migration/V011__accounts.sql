-- A learner with an account; guests have none, and nobody needs one.
create table account (
  id uuid not null,
  -- whose work it opens
  learner_id uuid not null,
  -- e-mail address, in lower case
  name varchar(254) not null,
  -- with the name of the algorithm in front
  password varchar(400) not null,
  created_at timestamp with time zone not null,
  constraint pk_account primary key (id),
  constraint uq_account_name unique (name),
  constraint uq_account_learner unique (learner_id),
  constraint fk_account_learner foreign key (learner_id) references learner (id)
);

-- Empty once a guest has become an account, which no cookie opens.
alter table learner alter column token_hash drop not null;

-- Passwords that were tried and not found right, and what may be tried only so often.
create table attempt (
  id uuid not null,
  kind varchar(20) not null,
  -- digests of what was typed as the name, and of where it came from
  name_hash varchar(64) not null,
  address_hash varchar(64) not null,
  tried_at timestamp with time zone not null,
  constraint pk_attempt primary key (id)
);

create index ix_attempt_name on attempt (name_hash, tried_at);
create index ix_attempt_address on attempt (address_hash, tried_at);
create index ix_attempt_tried on attempt (tried_at);

-- Where an account was signed in from before: others who guess its password do not lock it out there.
create table known_address (
  account_id uuid not null,
  address_hash varchar(64) not null,
  seen_at timestamp with time zone not null,
  constraint pk_known_address primary key (account_id, address_hash),
  constraint fk_known_address_account foreign key (account_id) references account (id)
);
