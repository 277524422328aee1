-- What a listener has yet to do about an event, as Spring Modulith keeps it: a row goes once that is done.
create table event_publication (
  id uuid not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  -- JSON
  serialized_event varchar(4000) not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status varchar(20),
  completion_attempts integer,
  last_resubmission_date timestamp with time zone,
  constraint pk_event_publication primary key (id)
);

create index ix_event_publication_event on event_publication (serialized_event, listener_id);
