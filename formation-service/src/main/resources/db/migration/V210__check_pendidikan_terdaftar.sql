-- A rule of its own for educations that are in no list, so that the policy of a year decides what such a finding does.
alter table kebijakan_usulan_aturan drop constraint kebijakan_usulan_aturan_aturan_check;
alter table kebijakan_usulan_aturan add constraint kebijakan_usulan_aturan_aturan_check check (aturan in (
    'DISABILITAS_MINIMUM', 'CUMLAUDE_MINIMUM', 'PAPUA_MINIMUM', 'KHUSUS_TANPA_UMUM', 'KODE_USANG', 'PENDIDIKAN_TERDAFTAR',
    'NAMA_BERUBAH', 'MELEBIHI_KESENJANGAN', 'PEMERATAAN_DAHULU', 'TANPA_ANALISIS', 'PELAYANAN_DASAR', 'NON_ASN',
    'TALENTA_DIGITAL', 'TERDAMPAK_DIGITAL', 'BELANJA_PEGAWAI'));
