-- What is old goes whoever signs in, and is found without going through all.
create index ix_known_address_seen on known_address (seen_at);
