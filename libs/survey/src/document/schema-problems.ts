import type { ProblemDetail } from '#problem';
import type { JsonSchema, JsonType } from '../schema/json-schema.ts';
import { isRecord } from '../validation/is-record.ts';
import { jsonPointer } from '../validation/json-pointer.ts';
import { ruleLimits } from '../visibility/rule.ts';
import { documentRefusal as refusal } from './document-refusal.ts';

/** Only rules can nest, and no sound one goes so far: a hostile one must not exhaust the stack. */
const deepest = 40;

/**
 * Where a value departs from a schema, with a code and a JSON pointer each. Interprets the part of JSON Schema that
 * `JsonSchema` lists, without making code of it. Of the branches of `oneOf` the one is followed that the value names, by
 * its `type` or by its key, so that a refusal says what is wrong there. Takes any value and never throws.
 */
export function schemaProblems(
  schema: JsonSchema,
  value: unknown,
  path: string,
  root: JsonSchema = schema,
  depth = 0,
): readonly ProblemDetail[] {
  if (depth > deepest) return [refusal(path, 'rule-too-deep', { limit: ruleLimits.depth })];
  const within = (part: JsonSchema, of: unknown, at: string): readonly ProblemDetail[] =>
    schemaProblems(part, of, at, root, depth + 1);
  if (schema.$ref !== undefined) return within(referred(schema.$ref, root), value, path);
  if (schema.oneOf !== undefined) {
    const branch = branchFor(schema.oneOf, value, root);
    return branch === undefined ? [refusal(path, 'document-not-allowed')] : within(branch, value, path);
  }
  if (schema.const !== undefined || schema.enum !== undefined) {
    const allowed: readonly unknown[] = schema.enum ?? [schema.const];
    return allowed.includes(value) ? [] : [refusal(path, 'document-not-allowed')];
  }
  if (schema.type !== undefined && !isOf(schema.type, value)) return [refusal(path, 'document-wrong-type')];
  if (typeof value === 'string') return stringProblems(schema, value, path);
  if (typeof value === 'number') return rangeProblems(schema, value, path);
  if (Array.isArray(value)) return listProblems(schema, value, path, within);
  return isRecord(value) ? recordProblems(schema, value, path, within) : [];
}

type Within = (part: JsonSchema, of: unknown, at: string) => readonly ProblemDetail[];

function referred(ref: string, root: JsonSchema): JsonSchema {
  return root.$defs?.[ref.replace('#/$defs/', '')] ?? {};
}

function branchFor(
  branches: readonly JsonSchema[],
  value: unknown,
  root: JsonSchema,
): JsonSchema | undefined {
  if (value === null) return branches.find((branch) => branch.type === 'null');
  const others = branches.filter((branch) => branch.type !== 'null');
  if (others.length === 1) return others[0];
  if (!isRecord(value)) return undefined;
  return others.find((each) => {
    const branch = each.$ref === undefined ? each : referred(each.$ref, root);
    const type = branch.properties?.['type']?.const;
    if (type !== undefined) return value['type'] === type;
    const [key = ''] = branch.required ?? [];
    return Object.hasOwn(value, key);
  });
}

function isOf(type: JsonType, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function stringProblems(schema: JsonSchema, value: string, path: string): readonly ProblemDetail[] {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  const length = [...value].length;
  if (length < minLength) return [refusal(path, 'document-too-short', { limit: minLength })];
  if (length > maxLength) return [refusal(path, 'document-too-long', { limit: maxLength })];
  const fits = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return fits ? [] : [refusal(path, 'document-wrong-form')];
}

function rangeProblems(schema: JsonSchema, value: number, path: string): readonly ProblemDetail[] {
  const { minimum: lowest = -Infinity, maximum: highest = Infinity } = schema;
  return value >= lowest && value <= highest
    ? []
    : [refusal(path, 'document-out-of-range', { lowest, highest })];
}

function listProblems(
  schema: JsonSchema,
  value: readonly unknown[],
  path: string,
  within: Within,
): readonly ProblemDetail[] {
  const { minItems = 0, maxItems = Infinity, prefixItems = [], items, uniqueItems = false } = schema;
  if (value.length < minItems) return [refusal(path, 'document-too-short', { limit: minItems })];
  if (value.length > maxItems) return [refusal(path, 'document-too-long', { limit: maxItems })];
  return value.flatMap((item, index) => {
    const at = jsonPointer(path, index);
    const part = prefixItems[index] ?? items;
    const problems = part === undefined || part === false ? [] : within(part, item, at);
    if (problems.length > 0) return problems;
    return uniqueItems && value.indexOf(item) < index ? [refusal(at, 'duplicate-id')] : [];
  });
}

function recordProblems(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
  within: Within,
): readonly ProblemDetail[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const keys = Object.keys(value);
  const isKnown = (key: string): boolean => Object.hasOwn(properties, key);
  return [
    ...required
      .filter((key) => !Object.hasOwn(value, key))
      .map((key) => refusal(jsonPointer(path, key), 'document-missing-key')),
    ...(additionalProperties ? [] : keys.filter((key) => !isKnown(key))).map((key) =>
      refusal(jsonPointer(path, key), 'document-unknown-key'),
    ),
    ...keys.filter(isKnown).flatMap((key) => within(properties[key]!, value[key], jsonPointer(path, key))),
  ];
}
