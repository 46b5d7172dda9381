import { presetIds } from './presets';
import type { OptionSpec, Rule } from './types';

const severities = ['off', 'information', 'warning', 'error'];

/** The JSON Schema of `.verbatimrc.json`, made from the rules, so that an editor completes their names and options. */
export function configSchema(rules: readonly Rule[]): object {
  const part = {
    preset: { enum: ['auto', ...presetIds], description: 'House style; "auto" lets the text suggest it.' },
    language: { enum: ['auto', 'fr', 'en'], description: 'Language of the articles.' },
    rules: {
      type: 'object',
      additionalProperties: false,
      description: 'How much each rule matters.',
      properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
    },
  };
  const paths = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Checks of Verbatim',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        ...paths,
        description: 'Other configuration files, relative to this one; this one outranks them.',
      },
      ...part,
      overrides: {
        type: 'array',
        description: 'Other choices for some files; later ones outrank earlier ones.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { ...paths, description: 'Globs, relative to this file.' },
            ...part,
          },
        },
      },
    },
  };
}

function ruleSchema({ meta }: Rule): object {
  const options = Object.entries(meta.options ?? {});
  const severity = { enum: severities };
  if (options.length === 0) return { ...severity, description: meta.summary.en };
  return {
    description: meta.summary.en,
    oneOf: [
      severity,
      {
        type: 'array',
        minItems: 1,
        items: [
          severity,
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(options.map(([name, spec]) => [name, optionSchema(spec)])),
          },
        ],
        additionalItems: false,
      },
    ],
  };
}

function optionSchema(spec: OptionSpec): object {
  const common = { default: spec.default, description: spec.about };
  switch (spec.type) {
    case 'integer':
      return { ...common, type: 'integer', minimum: spec.minimum };
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'strings':
      return { ...common, type: 'array', items: { type: 'string' } };
    case 'choice':
      return { ...common, enum: spec.values };
    default:
      return spec satisfies never;
  }
}
