/** An invented civil servant of the invented Kabupaten Contoh, as the demo sign-in knows him or her. */
export interface Official {
  readonly id: string;
  readonly name: string;
  readonly role: 'employee' | 'supervisor';
  readonly position: string;
  readonly unit: string;
}

const unit = 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh';

export const rina: Official = {
  id: 'rina-wulandari',
  name: 'Rina Wulandari',
  role: 'employee',
  position: 'Penata Layanan Operasional',
  unit,
};

export const agus: Official = {
  id: 'agus-prasetyo',
  name: 'Agus Prasetyo',
  role: 'supervisor',
  position: 'Kepala Bidang Pelayanan Pencatatan Sipil',
  unit,
};

/** Colleagues of Rina, so that the list of a supervisor is a list; nobody signs in as one of them. */
export const sari: Official = {
  id: 'sari-handayani',
  name: 'Sari Handayani',
  role: 'employee',
  position: 'Pranata Komputer Ahli Pertama',
  unit,
};
export const yusuf: Official = {
  id: 'yusuf-maulana',
  name: 'Yusuf Maulana',
  role: 'employee',
  position: 'Pengadministrasi Perkantoran',
  unit,
};

/** Whom the demo sign-in offers. */
export const officials: readonly Official[] = [rina, agus];
