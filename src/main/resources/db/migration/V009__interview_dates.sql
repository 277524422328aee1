-- The days that learners prepare for, and how long they want to practise on each day until then.
create table interview_date (
  id uuid not null,
  learner_id uuid not null,
  -- slug of the guide that is asked about
  guide varchar(80) not null,
  -- empty if the learner did not say
  company varchar(120) not null,
  -- days of the learner's own calendar
  interview_day date not null,
  created_day date not null,
  -- from this day on everything comes back once
  closing_day date not null,
  constraint pk_interview_date primary key (id),
  constraint fk_interview_date_learner foreign key (learner_id) references learner (id),
  constraint uq_interview_date unique (learner_id, interview_day, guide, company)
);

create table plan_setting (
  learner_id uuid not null,
  minutes_a_day integer not null,
  constraint pk_plan_setting primary key (learner_id),
  constraint fk_plan_setting_learner foreign key (learner_id) references learner (id)
);

-- A guide has a horizon for each of its dates: when one has passed, the next takes over.
create index ix_review_horizon_learner on review_horizon (learner_id);
alter table review_horizon drop constraint uq_review_horizon;
alter table review_horizon add constraint uq_review_horizon unique (learner_id, guide, horizon_day);
alter table review_horizon add column closing_day date;
update review_horizon set closing_day = horizon_day;
alter table review_horizon alter column closing_day set not null;
