-- The browsers in which somebody is signed in, as Spring Session keeps them.
create table account_session (
  primary_id varchar(36) not null,
  -- digest of the token in the browser's cookie
  session_id varchar(64) not null,
  -- milliseconds since 1970
  creation_time bigint not null,
  last_access_time bigint not null,
  -- seconds
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  -- id of the account
  principal_name varchar(100),
  constraint pk_account_session primary key (primary_id),
  constraint uq_account_session unique (session_id)
);

create index ix_account_session_expiry on account_session (expiry_time);
create index ix_account_session_principal on account_session (principal_name);

create table account_session_attributes (
  session_primary_id varchar(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint pk_account_session_attributes primary key (session_primary_id, attribute_name),
  constraint fk_account_session_attributes foreign key (session_primary_id)
    references account_session (primary_id) on delete cascade
);
