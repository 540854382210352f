-- The deal behind a questionnaire, as a CRM tells of it; V21 already knows its value.
alter table questionnaire add column external_reference text;
alter table questionnaire add column deal_stage text;
alter table questionnaire add column deal_currency char(3);
alter table questionnaire add column deal_close_date date;
alter table questionnaire add column deal_owner text;
create index questionnaire_reference on questionnaire (external_reference) where external_reference is not null;
